using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Threading.Channels;

namespace ArticleParsing.Cli.Batch;

/// <summary>Parses inputs on several cores and writes the results in input order, each as soon as it is ready; memory is bounded by the queue.</summary>
internal static class BatchRun
{
    /// <returns>How many inputs failed.</returns>
    public static async Task<int> RunAsync(IEnumerable<BatchInput> inputs, TextWriter output, ArticleParser parser, int jobs, Action done, CancellationToken cancellation)
    {
        var queue = Channel.CreateBounded<Task<(string Line, bool Failed)>>(jobs * 4);
        using var slots = new SemaphoreSlim(jobs);
        var reading = Task.Run(
            async () =>
            {
                try
                {
                    foreach (var input in inputs)
                    {
                        await slots.WaitAsync(cancellation);
                        var parse = Task.Run(() => Parse(parser, input), CancellationToken.None);
                        _ = parse.ContinueWith(_ => slots.Release(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                        await queue.Writer.WriteAsync(parse, cancellation);
                    }

                    queue.Writer.Complete();
                }
                catch (Exception exception)
                {
                    queue.Writer.Complete(exception);
                }
            },
            CancellationToken.None);

        var failed = 0;
        await foreach (var parse in queue.Reader.ReadAllAsync(cancellation))
        {
            var (line, isFailure) = await parse;
            await output.WriteLineAsync(line);
            if (isFailure) failed++;
            if (!queue.Reader.TryPeek(out _)) await output.FlushAsync(cancellation);
            done();
        }

        await reading;
        return failed;
    }

    private static (string Line, bool Failed) Parse(ArticleParser parser, BatchInput input)
    {
        try
        {
            var page = input.Open();
            var start = Stopwatch.GetTimestamp();
            var article = page.Parse(parser);
            var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            return ($"{{\"id\":{Quote(page.Id)},\"elapsedMs\":{elapsed.ToString("0.###", CultureInfo.InvariantCulture)},\"article\":{article.ToJson()}}}", false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var error = InputError.Of(exception);
            return ($"{{\"id\":{Quote(input.Id)},\"error\":{{\"code\":{Quote(error.Code)},\"message\":{Quote(error.Message)}}}}}", true);
        }
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text, CliJsonContext.Default.String);
}
