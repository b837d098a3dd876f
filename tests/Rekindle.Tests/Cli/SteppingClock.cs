namespace Rekindle.Tests.Cli;

/// <summary>A clock that moves by being waited for: whoever sleeps ten seconds finds ten seconds gone, at once.</summary>
internal sealed class SteppingClock(DateTimeOffset now) : TimeProvider
{
    private readonly DateTimeOffset _begun = now;
    private DateTimeOffset _now = now;

    /// <summary>Called with the time that has gone since the beginning, whenever somebody waits.</summary>
    public Action<TimeSpan> Moved { get; set; } = _ => { };

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now.ToUniversalTime();

    public override long GetTimestamp() => _now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
        {
            _now += dueTime;
            Moved(_now - _begun);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new Fired();
    }

    private sealed class Fired : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
