using System.CommandLine;
using System.Globalization;
using Npgsql;
using QuoteArchive.Fleet.News;
using QuoteArchive.Fleet.Tasks;
using RabbitMQ.Client.Exceptions;

namespace QuoteArchive.Fleet;

/// <summary><c>quote-archive status</c>: what waits, how fast it goes, what failed and why.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var (broker, queue, news) = (FleetOptions.Broker(), FleetOptions.Queue(), FleetOptions.News());
        var letters = new Option<int>("--letters") { Description = "How many dead letters to show.", DefaultValueFactory = _ => 20 };
        var command = new Command("status", "Shows what waits, how fast it goes, and what is in the dead letters and why.")
        {
            broker, queue, news, letters,
        };
        command.SetAction((result, cancellation) => RunAsync(
            result.GetValue(broker)!, result.GetValue(queue)!, result.GetValue(news)!, result.GetValue(letters), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string broker, string name, string news, int letters, CancellationToken cancellation)
    {
        var isWhole = await TryAsync("broker", () => ShowQueueAsync(broker, name, letters, cancellation));
        isWhole &= await TryAsync("archive", () => ShowArchiveAsync(news, cancellation));
        return isWhole ? 0 : 1;
    }

    private static async Task<bool> TryAsync(string what, Func<Task> show)
    {
        try
        {
            await show();
            return true;
        }
        catch (Exception exception) when (exception is RabbitMQClientException or NpgsqlException or IOException)
        {
            await Console.Error.WriteLineAsync($"{what}: {exception.Message}");
            return false;
        }
    }

    private static async Task ShowQueueAsync(string broker, string name, int letters, CancellationToken cancellation)
    {
        await using var queue = await TaskQueue.ConnectAsync(broker, name, cancellation);
        var state = await queue.DescribeAsync(letters, cancellation);
        Console.WriteLine($"waiting       {state.Waiting} tasks, {state.Workers} workers connected");
        Console.WriteLine($"dead letters  {state.Dead}");
        foreach (var letter in state.Letters)
            Console.WriteLine(TerminalText.WithoutControls($"  {letter}: {letter.Reason} ({letter.Tries} tries)"));
    }

    private static async Task ShowArchiveAsync(string news, CancellationToken cancellation)
    {
        await using var archive = new NewsArchive(news);
        var state = await archive.DescribeAsync(cancellation);
        var rate = state.PagesPerSecond.ToString("0.0", CultureInfo.InvariantCulture);
        Console.WriteLine($"rate          {rate} new pages a second in the last minute, {state.Workers} workers");
        Console.WriteLine($"failures      {state.Failures} tries");
        Console.WriteLine(
            $"archive       {state.Pages} pages, {state.Stories} stories, {state.Quotations} quotations, {state.Speakers} speakers");
    }
}
