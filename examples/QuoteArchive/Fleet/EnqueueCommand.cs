using System.CommandLine;
using System.Xml;
using QuoteArchive.Fleet.Tasks;
using QuoteArchive.Inputs;
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
        var (broker, queue) = (FleetOptions.Broker(), FleetOptions.Queue());
        var command = new Command("enqueue",
            "Hands pages to the workers. They read files from the same path, so all of them must see it.") { source, broker, queue };
        command.SetAction((result, cancellation) =>
            RunAsync(result.GetValue(source)!, result.GetValue(broker)!, result.GetValue(queue)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string source, string broker, string name, CancellationToken cancellation)
    {
        try
        {
            using var client = FleetOptions.CreateClient();
            await using var queue = await TaskQueue.ConnectAsync(broker, name, cancellation);
            var tasks = new TaskSource(client, new PageInputs(client)).FindAsync(source, cancellation);
            var count = await queue.PublishAsync(tasks, cancellation);
            Console.WriteLine($"{count} tasks");
            return 0;
        }
        catch (Exception exception) when (exception is RabbitMQClientException || IsUnreadable(exception))
        {
            // What was published is done all the same; once more changes nothing.
            await Console.Error.WriteLineAsync($"{source}: {exception.Message}");
            return 1;
        }
    }

    private static bool IsUnreadable(Exception exception) =>
        exception is IOException or HttpRequestException or XmlException or UnauthorizedAccessException;
}
