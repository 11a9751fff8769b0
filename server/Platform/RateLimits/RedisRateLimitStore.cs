using InterviewMaster.Platform.Redis;
using Microsoft.Extensions.Options;

namespace InterviewMaster.Platform.RateLimits;

/// <summary>The counts of all nodes; this node's own while Redis does not answer.</summary>
internal sealed class RedisRateLimitStore(
    RedisConnection redis,
    MemoryRateLimitStore alone,
    IOptions<RateLimitOptions> options
) : IRateLimitStore
{
    /// <summary>One step for Redis, so that nodes never count two requests as one. A key always has its end.</summary>
    private const string Count = """
        local requests = redis.call('INCR', KEYS[1])
        local left = redis.call('PTTL', KEYS[1])
        if left < 0 then
          left = tonumber(ARGV[1])
          redis.call('PEXPIRE', KEYS[1], left)
        end
        return {requests, left}
        """;

    public async ValueTask<RateLimitCount> CountAsync(string key)
    {
        var window = (long)options.Value.Window.TotalMilliseconds;
        var shared = await redis.AskAsync(async database =>
        {
            var answer = (long[])(await database.ScriptEvaluateAsync(Count, [$"im:limits:{key}"], [window]))!;
            return new RateLimitCount(answer[0], TimeSpan.FromMilliseconds(answer[1]));
        });
        return shared ?? await alone.CountAsync(key);
    }
}
