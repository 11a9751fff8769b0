using StackExchange.Redis;

namespace InterviewMaster.Platform.Redis;

/// <summary>
/// The one connection to Redis, when <c>ConnectionStrings__Redis</c> is set. Redis only ever makes things faster or
/// shared: whoever asks must be able to go on without an answer, and never waits long for none.
/// </summary>
internal sealed class RedisConnection(ConfigurationOptions settings, TimeProvider clock, ILogger<RedisConnection> log)
    : IAsyncDisposable
{
    /// <summary>So long Redis is not asked again after it did not answer.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private const string Impatient = "asyncTimeout=500,connectTimeout=1000,connectRetry=1,name=interviewmaster";

    private readonly Lock gate = new();
    private Task<ConnectionMultiplexer>? connecting;
    private DateTimeOffset askAgainAt = DateTimeOffset.MinValue;
    private bool isDown;

    /// <summary>
    /// The library's defaults would keep a request waiting for many seconds while Redis is away. Who knows a slower Redis
    /// writes other times into the connection string; the last word counts.
    /// </summary>
    public static ConfigurationOptions Settings(string connectionString)
    {
        var settings = ConfigurationOptions.Parse($"{Impatient},{connectionString}");
        settings.AbortOnConnectFail = false;
        settings.BacklogPolicy = BacklogPolicy.FailFast;
        return settings;
    }

    /// <summary>What Redis answers; null when it does not, or is not asked because a moment ago it did not.</summary>
    public async ValueTask<T?> AskAsync<T>(Func<IDatabase, Task<T>> question)
        where T : struct
    {
        if (IsPaused())
            return null;
        try
        {
            var redis = await ConnectAsync();
            var answer = await question(redis.GetDatabase());
            Remember(nowDown: false, null);
            return answer;
        }
        catch (Exception fault)
            when (fault is RedisException or RedisCommandException or TimeoutException or ObjectDisposedException)
        {
            Remember(nowDown: true, fault);
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (connecting is { IsFaulted: false })
            await (await connecting).DisposeAsync();
    }

    private bool IsPaused()
    {
        lock (gate)
        {
            if (!isDown)
                return false;
            var now = clock.GetUtcNow();
            if (now < askAgainAt)
                return true;
            // One tries; the others do not wait with it.
            askAgainAt = now + Pause;
            return false;
        }
    }

    private Task<ConnectionMultiplexer> ConnectAsync()
    {
        lock (gate)
        {
            if (connecting is null or { IsFaulted: true })
                connecting = ConnectionMultiplexer.ConnectAsync(settings);
            return connecting;
        }
    }

    private void Remember(bool nowDown, Exception? fault)
    {
        bool changed;
        lock (gate)
        {
            changed = nowDown != isDown;
            isDown = nowDown;
            if (nowDown)
                askAgainAt = clock.GetUtcNow() + Pause;
        }
        // Once a change, not once a request.
        if (changed && nowDown)
            log.LogWarning("Redis does not answer ({Reason}); this node goes on alone", fault!.GetType().Name);
        else if (changed)
            log.LogWarning("Redis answers again");
    }
}
