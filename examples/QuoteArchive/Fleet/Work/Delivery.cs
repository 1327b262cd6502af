using QuoteArchive.Fleet.Tasks;

namespace QuoteArchive.Fleet.Work;

/// <summary>
/// A task that the broker handed to this worker. It is acknowledged when all that came of it is safe elsewhere, and not before.
/// </summary>
/// <param name="task">The task.</param>
/// <param name="acknowledge">Tells the broker.</param>
internal sealed class Delivery(PageTask task, Func<ValueTask> acknowledge)
{
    /// <summary>What is not safe yet: the reading itself and each page of it.</summary>
    private int _open = 1;

    public PageTask Task { get; } = task;

    public void AddPage() => Interlocked.Increment(ref _open);

    /// <summary>A page is safe, or the reading has come to its end.</summary>
    public async ValueTask CompleteAsync()
    {
        if (Interlocked.Decrement(ref _open) == 0) await acknowledge();
    }
}
