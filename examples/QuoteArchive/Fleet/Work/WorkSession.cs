using System.Threading.Channels;
using ArticleParsing;
using Npgsql;
using QuoteArchive.Fleet.News;
using QuoteArchive.Fleet.Tasks;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace QuoteArchive.Fleet.Work;

/// <summary>
/// Works as long as one connection to the broker lasts: takes tasks, parses their pages on several cores, and writes them in batches. When
/// the connection ends, what was not acknowledged is delivered again, to whomever; pages that were written by then change nothing.
/// </summary>
internal sealed class WorkSession(
    TaskQueue queue, NewsArchive archive, ArticleParser parser, TaskReader reader, WorkOptions options, WorkCounts counts)
{
    /// <summary>The broker hands out so many tasks for each core: enough to be busy, and few that another worker must do again.</summary>
    private const int TasksPerJob = 4;

    /// <summary>The most pages in one transaction: the disk is waited for once for all of them.</summary>
    private const int MaxBatch = 100;

    private static readonly TimeSpan s_reportTime = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan s_databasePause = TimeSpan.FromMilliseconds(500);

    private readonly Channel<Delivery> _tasks = Channel.CreateUnbounded<Delivery>();

    /// <summary>Bounded: when the database is slow or away, parsing waits, and so does the broker.</summary>
    private readonly Channel<ReadPage> _pages = Channel.CreateBounded<ReadPage>(MaxBatch);

    private int _atHand;

    /// <summary>Works until the token is cancelled, the connection ends, or, if that is wanted, nothing is left to do.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var token = end.Token;

        var prefetch = TasksPerJob * options.Jobs;
        await using var channel = await queue.ConsumeAsync(
            prefetch, (from, delivery) => AcceptAsync(from, delivery, token), end.Cancel, token);
        var running = new List<Task> { Task.Run(() => WriteAsync(token), CancellationToken.None) };
        for (var i = 0; i < options.Jobs; i++) running.Add(Task.Run(() => WorkAsync(token), CancellationToken.None));
        running.Add(ReportAsync(token));
        var empty = options.UntilEmpty ? WaitUntilEmptyAsync(token) : Task.Delay(Timeout.Infinite, token);
        running.Add(empty);
        var first = await Task.WhenAny(running);
        await end.CancelAsync();
        foreach (var task in running) await Task.WhenAny(task);
        await first;
        if (first != empty) throw new OperationCanceledException("The connection to the broker has ended.");
    }

    private async ValueTask AcceptAsync(IChannel channel, BasicDeliverEventArgs delivery, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _atHand);
        var tag = delivery.DeliveryTag;
        var accepted = new Delivery(Parse(delivery.Body.Span, out var reason), AcknowledgeAsync);
        if (reason is null)
        {
            await _tasks.Writer.WriteAsync(accepted, cancellation);
            return;
        }

        await queue.PublishFailureAsync(accepted.Task, reason, isFinal: true, cancellation);
        counts.AddFailure();
        await accepted.CompleteAsync();

        async ValueTask AcknowledgeAsync()
        {
            await channel.BasicAckAsync(tag, multiple: false, cancellation);
            Interlocked.Decrement(ref _atHand);
        }
    }

    private static PageTask Parse(ReadOnlySpan<byte> message, out string? reason)
    {
        try
        {
            reason = null;
            return PageTask.Parse(message);
        }
        catch (System.Text.Json.JsonException exception)
        {
            reason = "The message is no task: " + exception.Message;
            return new PageTask(TaskKind.File, System.Text.Encoding.UTF8.GetString(message));
        }
    }

    private async Task WorkAsync(CancellationToken cancellation)
    {
        await foreach (var delivery in _tasks.Reader.ReadAllAsync(cancellation))
        {
            try
            {
                foreach (var page in reader.Read(delivery.Task)) await ReadPageAsync(page, delivery, cancellation);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // The file itself: its pages are not known.
                await FailAsync(delivery.Task, exception.Message, isFinal: false, cancellation);
            }

            await delivery.CompleteAsync();
        }
    }

    private async Task ReadPageAsync(TaskPage page, Delivery delivery, CancellationToken cancellation)
    {
        NewsPage read;
        try
        {
            var source = page.Damage is null ? await page.OpenAsync(cancellation) : throw new InvalidDataException(page.Damage);
            read = new NewsPage(parser.Parse(source, cancellation), page.Source, page.FetchedAt);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            // Whatever it is, it is this page's: the others go on. Of a part of a WARC file the page goes on alone, as a task of its own.
            await FailAsync(page.Task, $"{exception.GetType().Name}: {exception.Message}", isFinal: page.Damage is not null, cancellation);
            return;
        }

        delivery.AddPage();
        await _pages.Writer.WriteAsync(new ReadPage(read, page.Task, delivery), cancellation);
    }

    private async Task FailAsync(PageTask task, string reason, bool isFinal, CancellationToken cancellation)
    {
        await queue.PublishFailureAsync(task, reason, isFinal, cancellation);
        counts.AddFailure();
    }

    private async Task WriteAsync(CancellationToken cancellation)
    {
        while (await _pages.Reader.WaitToReadAsync(cancellation))
        {
            var batch = ReadBatch();
            await TakeAsync(batch, cancellation);
            foreach (var page in batch) await page.Delivery.CompleteAsync();
        }
    }

    /// <summary>What is there by now: while one batch is written the next comes together, so nothing waits for company.</summary>
    private List<ReadPage> ReadBatch()
    {
        var batch = new List<ReadPage>();
        while (batch.Count < MaxBatch && _pages.Reader.TryRead(out var page)) batch.Add(page);
        return batch;
    }

    /// <summary>Writes pages, however long the database is away: that is no fault of theirs, so it is no try either.</summary>
    private async Task TakeAsync(IReadOnlyList<ReadPage> pages, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                await archive.TakeAsync([.. pages.Select(p => p.Page)], cancellation);
                counts.AddPages(pages.Count);
                return;
            }
            catch (Exception exception) when (IsPassing(exception))
            {
                await Console.Error.WriteLineAsync($"The database is away: {exception.Message}");
                await Task.Delay(s_databasePause, cancellation);
            }
            catch (Exception exception) when (exception is PostgresException or ArgumentException)
            {
                await TakeOneByOneAsync(pages, exception, cancellation);
                return;
            }
        }
    }

    /// <summary>Of pages of which the database refuses one, the others go in.</summary>
    private async Task TakeOneByOneAsync(IReadOnlyList<ReadPage> pages, Exception refusal, CancellationToken cancellation)
    {
        if (pages.Count == 1) await FailAsync(pages[0].Task, $"{refusal.GetType().Name}: {refusal.Message}", isFinal: false, cancellation);
        else foreach (var page in pages) await TakeAsync([page], cancellation);
    }

    private sealed record ReadPage(NewsPage Page, PageTask Task, Delivery Delivery);

    private static bool IsPassing(Exception exception) =>
        exception is NpgsqlException { IsTransient: true }
            or NpgsqlException { InnerException: IOException or System.Net.Sockets.SocketException }
            or PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown
                or PostgresErrorCodes.CannotConnectNow };

    /// <summary>Tells the archive now and then, and at the end, what this worker has done.</summary>
    private async Task ReportAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            await Task.WhenAny(Task.Delay(s_reportTime, cancellation));
            try
            {
                await archive.ReportAsync(options.Worker, counts.Pages, counts.Failures, CancellationToken.None);
            }
            catch (NpgsqlException)
            {
                // Whoever writes pages says that the database is away.
            }
        }
    }

    private async Task WaitUntilEmptyAsync(CancellationToken cancellation)
    {
        // Messages on their way are in neither number for a moment.
        for (var empty = 0; empty < 3;)
        {
            await Task.Delay(200, cancellation);
            empty = Volatile.Read(ref _atHand) == 0 && await queue.CountWaitingAsync(cancellation) == 0 ? empty + 1 : 0;
        }
    }
}
