namespace QuoteArchive.Web;

/// <summary>What is known of one host: its robots.txt, and when it may be asked again.</summary>
internal sealed class HostRules(TimeSpan delay)
{
    /// <summary>As RFC 9309 has it.</summary>
    private static readonly TimeSpan s_keep = TimeSpan.FromHours(24);

    private readonly SemaphoreSlim _reading = new(1);
    private readonly Lock _turns = new();
    private RobotsRules? _robots;
    private DateTime _readAt;
    private DateTime _nextTurn;

    /// <summary>Waits until the host may be asked once more. Each caller has a turn of its own.</summary>
    public Task TakeTurnAsync(CancellationToken cancellation)
    {
        TimeSpan wait;
        lock (_turns)
        {
            var now = DateTime.UtcNow;
            var turn = _nextTurn > now ? _nextTurn : now;
            var pause = _robots?.Pause ?? TimeSpan.Zero;
            _nextTurn = turn + (pause > delay ? pause : delay);
            wait = turn - now;
        }

        return wait > TimeSpan.Zero ? Task.Delay(wait, cancellation) : Task.CompletedTask;
    }

    /// <summary>The rules, read once a day. What cannot be read is tried again for the next page.</summary>
    public async Task<RobotsRules> GetRobotsAsync(Func<Task<RobotsRules>> readAsync, CancellationToken cancellation)
    {
        await _reading.WaitAsync(cancellation);
        try
        {
            if (_robots is null || DateTime.UtcNow - _readAt > s_keep) (_robots, _readAt) = (await readAsync(), DateTime.UtcNow);
            return _robots;
        }
        finally
        {
            _reading.Release();
        }
    }
}
