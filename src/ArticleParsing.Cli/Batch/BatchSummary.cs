using System.Diagnostics;
using System.Globalization;

namespace ArticleParsing.Cli.Batch;

/// <summary>Counts what a run came to.</summary>
/// <param name="unit">What is counted, in the plural.</param>
internal sealed class BatchSummary(string unit)
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _done;
    private long _failed;
    private long _skipped;

    public long Done => Interlocked.Read(ref _done);

    public long Failed => Interlocked.Read(ref _failed);

    public long Finished => Done + Failed;

    /// <summary>What was passed over as done before counts too.</summary>
    public long Seen => Finished + Interlocked.Read(ref _skipped);

    public double PerSecond => Finished / Math.Max(0.001, Stopwatch.GetElapsedTime(_start).TotalSeconds);

    public void AddDone() => Interlocked.Increment(ref _done);

    public void AddFailed() => Interlocked.Increment(ref _failed);

    public void AddSkipped() => Interlocked.Increment(ref _skipped);

    public string Describe(bool isInterrupted)
    {
        var skipped = Interlocked.Read(ref _skipped) is var count and > 0 ? $", {count} skipped as done before" : "";
        var seconds = Stopwatch.GetElapsedTime(_start).TotalSeconds;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(isInterrupted ? "Interrupted: " : "")}{Done} done, {Failed} failed{skipped} in {seconds:0.0} s, {PerSecond:0.0} {unit} a second.");
    }
}
