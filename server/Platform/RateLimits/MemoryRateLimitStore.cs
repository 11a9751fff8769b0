using Microsoft.Extensions.Options;

namespace InterviewMaster.Platform.RateLimits;

/// <summary>The counts of this node. All windows are equally long, so they end in the order in which they began.</summary>
internal sealed class MemoryRateLimitStore(IOptions<RateLimitOptions> options, TimeProvider clock) : IRateLimitStore
{
    /// <summary>Beyond it the oldest windows are forgotten early: an attacker's addresses must not fill the memory.</summary>
    public const int MaxKeys = 100_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Window> windows = [];
    private readonly Queue<string> oldestFirst = new();

    /// <summary>How many keys are kept now.</summary>
    public int Keys
    {
        get
        {
            lock (gate)
                return windows.Count;
        }
    }

    public ValueTask<RateLimitCount> CountAsync(string key)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            Forget(now);
            if (!windows.TryGetValue(key, out var window))
            {
                window = new Window(now + options.Value.Window);
                windows.Add(key, window);
                oldestFirst.Enqueue(key);
            }
            return ValueTask.FromResult(new RateLimitCount(++window.Requests, window.EndsAt - now));
        }
    }

    private void Forget(DateTimeOffset now)
    {
        while (oldestFirst.TryPeek(out var oldest) && (windows[oldest].EndsAt <= now || oldestFirst.Count >= MaxKeys))
            windows.Remove(oldestFirst.Dequeue());
    }

    private sealed class Window(DateTimeOffset endsAt)
    {
        public DateTimeOffset EndsAt { get; } = endsAt;
        public long Requests { get; set; }
    }
}
