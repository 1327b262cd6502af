using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ArticleParsing;
using Npgsql;
using QuoteArchive.Fleet.News;
using QuoteArchive.Fleet.Tasks;
using QuoteArchive.Fleet.Work;
using QuoteArchive.Web;
using RabbitMQ.Client.Exceptions;

namespace QuoteArchive.Fleet;

/// <summary>
/// <c>quote-archive work</c>: takes tasks from the broker and writes articles to the archive, until it is stopped. Any number may run
/// anywhere.
/// </summary>
internal static class WorkCommand
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    public static Command Create()
    {
        var (broker, queue, news) = (FleetOptions.Broker(), FleetOptions.Queue(), FleetOptions.News());
        var jobs = new Option<int>(
            "--jobs") { Description = "Pages parsed at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var untilEmpty = new Option<bool>("--until-empty") { Description = "Ends when there is nothing left to do." };
        var command = new Command(
            "work", "Takes tasks from the broker and writes articles to the archive. Run as many as there are machines.")
        {
            broker, queue, news, jobs, untilEmpty,
        };
        var web = new WebOptions();
        web.AddTo(command);
        command.SetAction((result, cancellation) =>
        {
            var started = DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
            var worker = $"{Environment.MachineName}:{Environment.ProcessId}:{started}";
            var options = new WorkOptions(worker, Math.Max(1, result.GetValue(jobs)), result.GetValue(untilEmpty));
            return RunAsync(
                result.GetValue(broker)!, result.GetValue(queue)!, result.GetValue(news)!, options, web.Read(result), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        string broker, string name, string news, WorkOptions options, PoliteOptions politeness, CancellationToken stopping)
    {
        await using var archive = new NewsArchive(news);
        using var client = WebOptions.CreateClient(WebOptions.CreateHandler(politeness));
        var (parser, reader, counts) = (new ArticleParser(ArticleParserOptions.Untrusted), new TaskReader(client), new WorkCounts());
        var clock = Stopwatch.StartNew();
        var isReady = false;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                if (!isReady) await archive.CreateSchemaAsync(stopping);
                isReady = true;
                await using var queue = await TaskQueue.ConnectAsync(broker, name, stopping);
                await new WorkSession(queue, archive, parser, reader, options, counts).RunAsync(stopping);
                if (options.UntilEmpty) break;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                break;
            }
            catch (Exception exception) when (IsPassing(exception))
            {
                // The broker or the database is away, or was not there yet. Nothing is lost: what was not acknowledged comes again.
                await Console.Error.WriteLineAsync($"Waits for the servers: {exception.Message}");
                await Task.WhenAny(Task.Delay(s_pause, stopping));
            }
        }

        var rate = (counts.Pages / clock.Elapsed.TotalSeconds).ToString("0.0", CultureInfo.InvariantCulture);
        Console.WriteLine($"{counts.Pages} pages, {counts.Failures} failures, {rate} pages a second");
        return 0;
    }

    private static bool IsPassing(Exception exception) =>
        exception is RabbitMQClientException or OperationCanceledException or NpgsqlException or IOException or ObjectDisposedException;
}
