namespace InterviewMaster.Tests;

/// <summary>Real time plus what a test adds to it; or one instant, while a test holds it.</summary>
public sealed class SteerableClock : TimeProvider
{
    private readonly Lock gate = new();
    private TimeSpan offset;
    private DateTimeOffset? held;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return held ?? base.GetUtcNow() + offset;
    }

    public void Advance(TimeSpan by)
    {
        lock (gate)
        {
            offset += by;
            held += by;
        }
    }

    /// <summary>Stops at the next whole second: tokens carry whole seconds.</summary>
    public DateTimeOffset Hold()
    {
        lock (gate)
        {
            var now = held ?? base.GetUtcNow() + offset;
            var whole = new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
            held = whole + TimeSpan.FromSeconds(1);
            return held.Value;
        }
    }

    /// <summary>Goes on from where it was held.</summary>
    public void Release()
    {
        lock (gate)
        {
            if (held is { } instant)
                offset = instant - base.GetUtcNow();
            held = null;
        }
    }
}
