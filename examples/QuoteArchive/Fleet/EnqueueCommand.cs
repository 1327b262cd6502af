using System.CommandLine;
using QuoteArchive.Fleet.Tasks;
using QuoteArchive.Inputs;
using QuoteArchive.Web;
using RabbitMQ.Client.Exceptions;

namespace QuoteArchive.Fleet;

/// <summary><c>quote-archive enqueue SOURCE</c>: hands the pages of a folder, feed, sitemap or WARC file to the workers.</summary>
internal static class EnqueueCommand
{
    public static Command Create()
    {
        var source = new Argument<string>("SOURCE")
        {
            Description = "A folder of pages and WARC files, a WARC file, or the address or file of a feed or sitemap.",
        };
        var (broker, queue, web) = (FleetOptions.Broker(), FleetOptions.Queue(), new WebOptions());
        var command = new Command("enqueue",
            "Hands pages to the workers. They read files from the same path, so all of them must see it.") { source, broker, queue };
        web.AddTo(command);
        command.SetAction((result, cancellation) =>
            RunAsync(result.GetValue(source)!, result.GetValue(broker)!, result.GetValue(queue)!, web.Read(result), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string source, string broker, string name, PoliteOptions politeness, CancellationToken cancellation)
    {
        try
        {
            using var client = WebOptions.CreateClient(WebOptions.CreateHandler(politeness));
            var counts = new ListingCounts();
            await using var queue = await TaskQueue.ConnectAsync(broker, name, cancellation);
            var tasks = new TaskSource(new PageInputs(client, counts)).FindAsync(source, cancellation);
            var count = await queue.PublishAsync(tasks, cancellation);
            foreach (var reason in counts.Unreadable) await Console.Error.WriteLineAsync(reason);
            Console.WriteLine($"{count} tasks{counts}");
            return counts.Unreadable.Count > 0 ? 1 : 0;
        }
        catch (Exception exception) when (exception is RabbitMQClientException || IsUnreadable(exception))
        {
            // What was published is done all the same; once more changes nothing.
            await Console.Error.WriteLineAsync(
                exception is UnreadableListException ? exception.Message : $"{source}: {exception.Message}");
            return 1;
        }
    }

    private static bool IsUnreadable(Exception exception) =>
        exception is UnreadableListException or IOException or UnauthorizedAccessException;
}
