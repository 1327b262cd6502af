using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ArticleParsing.Limits;

/// <summary>
/// Asked now and then by every loop that a hostile page could make long, so that a parse stops soon after it was cancelled or its time is
/// up. Counts the steps it was asked at: a measure of the work that is the same on every machine. One a parse; not safe to share.
/// </summary>
internal sealed class WorkBudget
{
    /// <summary>
    /// Steps between two looks at the token and the clock. A step is a character that is not read in bulk, a node, a block or a token
    /// looked at: microseconds at the most.
    /// </summary>
    private const int Interval = 64;

    private readonly CancellationToken _cancellation;
    private readonly TimeSpan? _time;
    private readonly long _start;
    private long _steps;

    /// <param name="time">The time that may pass from now on; null for any.</param>
    /// <param name="cancellation">Stops the work.</param>
    public WorkBudget(TimeSpan? time = null, CancellationToken cancellation = default)
    {
        _cancellation = cancellation;
        _time = time;
        _start = time is null ? 0 : Stopwatch.GetTimestamp();
    }

    /// <summary>Whether anything can stop the work or somebody measures it; asking is idle otherwise.</summary>
    public bool CanStop => _time is not null || _cancellation.CanBeCanceled || OnLook is not null;

    /// <summary>The steps so far.</summary>
    public long Steps => _steps;

    /// <summary>Told at every look, for those who measure how far apart they are.</summary>
    public Action? OnLook { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        if ((++_steps & (Interval - 1)) == 0) Look();
    }

    /// <summary>Counts the steps of work done in one go, such as a search in an object of many keys.</summary>
    public void Step(int count)
    {
        var before = _steps / Interval;
        _steps += count;
        if (_steps / Interval != before) Look();
    }

    /// <summary>Looks at once; for loops whose rounds are long.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="ArticleLimitException">The time is up.</exception>
    public void Look()
    {
        OnLook?.Invoke();
        _cancellation.ThrowIfCancellationRequested();
        if (_time is not { } time) return;
        var passed = TimeSpan.FromSeconds((Stopwatch.GetTimestamp() - _start) / (double)Stopwatch.Frequency);
        if (passed > time)
            throw new ArticleLimitException(
                "time-budget-exceeded", nameof(ParseLimits.TimeBudget), (long)time.TotalMilliseconds, (long)passed.TotalMilliseconds);
    }
}
