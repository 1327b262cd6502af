using System.Threading.Channels;

namespace ArticleParsing.Cli.Batch;

/// <summary>
/// Works on inputs on several cores and hands on the results in input order, each as soon as it is ready; memory is bounded by the queue.
/// </summary>
internal static class OrderedRun
{
    /// <summary>How many inputs may be read ahead of the slowest, for each one worked on.</summary>
    private const int Ahead = 4;

    /// <summary>
    /// Works until the inputs end or the token is cancelled; then what is done up to the first unfinished input is handed on.
    /// </summary>
    /// <param name="inputs">The inputs; read on a thread of their own.</param>
    /// <param name="work">What is done with each.</param>
    /// <param name="write">Takes the results, one at a time, and whether the next one is there already.</param>
    /// <param name="jobs">How many inputs are worked on at once.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static async Task RunAsync<TInput, TResult>(
        IEnumerable<TInput> inputs, Func<TInput, CancellationToken, TResult> work, Action<TResult, bool> write, int jobs,
        CancellationToken cancellation)
    {
        var queue = Channel.CreateBounded<Task<TResult>>(jobs * Ahead);
        var slots = new SemaphoreSlim(jobs);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var token = stop.Token;

        // Nobody waits for this task: it may hang in reading a pipe or terminal when the run ends early.
        _ = Task.Run(ReadAsync, CancellationToken.None);
        try
        {
            await WriteAsync();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            while (queue.Reader.TryPeek(out var task) && task.IsCompletedSuccessfully) WriteNext(task);
        }
        finally
        {
            await stop.CancelAsync();
        }

        async Task ReadAsync()
        {
            try
            {
                foreach (var input in inputs)
                {
                    await slots.WaitAsync(token);
                    var task = Task.Run(() => work(input, token), CancellationToken.None);
                    _ = task.ContinueWith(
                        _ => slots.Release(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                    await queue.Writer.WriteAsync(task, token);
                }

                queue.Writer.Complete();
            }
            catch (Exception exception)
            {
                queue.Writer.Complete(exception);
            }
        }

        async Task WriteAsync()
        {
            while (await queue.Reader.WaitToReadAsync(token))
            {
                while (queue.Reader.TryPeek(out var task))
                {
                    await task.WaitAsync(token);
                    WriteNext(task);
                }
            }
        }

        void WriteNext(Task<TResult> task)
        {
            queue.Reader.TryRead(out _);
            write(task.Result, queue.Reader.TryPeek(out var next) && next.IsCompleted);
        }
    }
}
