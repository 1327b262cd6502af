namespace QuoteArchive.Fleet.Work;

/// <param name="Worker">What the worker is called in the archive.</param>
/// <param name="Jobs">How many pages are parsed at once.</param>
/// <param name="UntilEmpty">Whether work ends when there is nothing left.</param>
internal sealed record WorkOptions(string Worker, int Jobs, bool UntilEmpty);

/// <summary>What a worker has done. Thread-safe.</summary>
internal sealed class WorkCounts
{
    private long _pages;
    private long _failures;

    public long Pages => Interlocked.Read(ref _pages);

    public long Failures => Interlocked.Read(ref _failures);

    public void AddPages(int count) => Interlocked.Add(ref _pages, count);

    public void AddFailure() => Interlocked.Increment(ref _failures);
}
