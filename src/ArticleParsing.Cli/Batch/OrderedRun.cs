using System.Threading.Channels;
using ArticleParsing.Integration;

namespace ArticleParsing.Cli.Batch;

/// <summary>
/// Works on inputs on several cores and hands on the results in input order, each as soon as it is ready; memory is bounded.
/// </summary>
internal static class OrderedRun
{
    /// <summary>
    /// Works until the inputs end or the token is cancelled; then what is done up to the first unfinished input is handed on.
    /// </summary>
    /// <param name="inputs">The inputs; read on a thread of their own.</param>
    /// <param name="work">What is done with each; ends soon if its token is cancelled.</param>
    /// <param name="write">Takes the results, one at a time, and whether the next one is there already.</param>
    /// <param name="jobs">How many inputs are worked on at once.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static async Task RunAsync<TInput, TResult>(
        IEnumerable<TInput> inputs, Func<TInput, CancellationToken, TResult> work, Action<TResult, bool> write, int jobs,
        CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ahead = ReadAhead(inputs, stop.Token).ReadAllAsync(stop.Token);
        await using var results = OrderedParallel.SelectAsync(
            ahead, (input, token) => Task.FromResult(work(input, token)), jobs, stop.Token).GetAsyncEnumerator(CancellationToken.None);
        var next = results.MoveNextAsync().AsTask();
        try
        {
            while (await next)
            {
                var result = results.Current;
                next = results.MoveNextAsync().AsTask();
                write(result, next.IsCompleted);
            }
        }
        catch (Exception) when (cancellation.IsCancellationRequested && next.IsCompleted)
        {
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAny(next); // What is at work cannot be disposed of.
        }
    }

    /// <summary>Nobody waits for the task that reads: it may hang in a pipe or a terminal when the run ends early.</summary>
    private static ChannelReader<T> ReadAhead<T>(IEnumerable<T> inputs, CancellationToken cancellation)
    {
        var queue = Channel.CreateBounded<T>(1);
        _ = Task.Run(ReadAsync, CancellationToken.None);
        return queue.Reader;

        async Task ReadAsync()
        {
            try
            {
                foreach (var input in inputs) await queue.Writer.WriteAsync(input, cancellation);
                queue.Writer.Complete();
            }
            catch (Exception exception)
            {
                queue.Writer.Complete(exception);
            }
        }
    }
}
