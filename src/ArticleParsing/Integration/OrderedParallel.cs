using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace ArticleParsing.Integration;

/// <summary>Works on many inputs at once and gives the results in input order, each as soon as it and those before it are ready.</summary>
internal static class OrderedParallel
{
    /// <summary>How many inputs may be read ahead of the slowest, for each one worked on; what bounds the memory.</summary>
    private const int Ahead = 4;

    public static async IAsyncEnumerable<TResult> SelectAsync<T, TResult>(
        IAsyncEnumerable<T> inputs, Func<T, CancellationToken, Task<TResult>> work, int degree,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var slots = new SemaphoreSlim(degree);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reader = inputs.GetAsyncEnumerator(stop.Token);
        var running = new Queue<Task<TResult>>();
        Task<bool>? next = null;
        ExceptionDispatchInfo? failure = null;
        var ended = false;
        try
        {
            while (true)
            {
                // The next input and the oldest result are waited for together, so that a slow source holds no result back.
                if (!ended && next is null && running.Count < degree * Ahead) next = reader.MoveNextAsync().AsTask();
                if (next is null && running.Count == 0) break;
                if (next is null) await Settled(running.Peek()).ConfigureAwait(false);
                else if (running.Count == 0) await Settled(next).ConfigureAwait(false);
                else await Task.WhenAny(next, running.Peek()).ConfigureAwait(false);

                if (next is { IsCompleted: true })
                {
                    try
                    {
                        if (await next.ConfigureAwait(false)) running.Enqueue(InSlot(reader.Current));
                        else ended = true;
                    }
                    catch (Exception exception)
                    {
                        // What was read before the source failed is still handed out.
                        ended = true;
                        failure = ExceptionDispatchInfo.Capture(exception);
                    }

                    next = null;
                }

                while (running.Count > 0 && running.Peek().IsCompleted) yield return await running.Dequeue().ConfigureAwait(false);
            }

            failure?.Throw();
        }
        finally
        {
            stop.Cancel();
            if (next is not null) await Settled(next).ConfigureAwait(false);
            await Settled(Task.WhenAll(running)).ConfigureAwait(false);
            await reader.DisposeAsync().ConfigureAwait(false);
        }

        async Task<TResult> InSlot(T input)
        {
            await slots.WaitAsync(stop.Token).ConfigureAwait(false);
            try
            {
                return await Task.Run(() => work(input, stop.Token), stop.Token).ConfigureAwait(false);
            }
            finally
            {
                slots.Release();
            }
        }
    }

    /// <summary>Inputs that are there, one at a time. The next is taken from the source only when it is asked for.</summary>
#pragma warning disable CS1998 // Nothing to wait for.
    public static async IAsyncEnumerable<T> ToAsync<T>(IEnumerable<T> inputs)
#pragma warning restore CS1998
    {
        foreach (var input in inputs) yield return input;
    }

    /// <summary>Waits for the end of a task, whatever it is.</summary>
    private static Task<Task> Settled(Task task) => Task.WhenAny(task);
}
