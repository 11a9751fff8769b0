using InterviewMaster.Platform.RateLimits;
using InterviewMaster.Platform.Redis;
using Microsoft.Extensions.Options;

namespace InterviewMaster.Tests.Platform;

/// <summary>Where requests are counted: in this node's memory, or in a Redis that may die.</summary>
public sealed class RateLimitStoreTests
{
    private readonly SteerableClock clock = new();

    [Fact]
    public async Task What_has_ended_is_forgotten()
    {
        clock.Hold();
        var store = Memory();
        for (var i = 0; i < 1000; i++)
            await store.CountAsync($"early {i}");
        clock.Advance(TimeSpan.FromMinutes(10));
        await store.CountAsync("late");
        store.Keys.ShouldBe(1001);
        clock.Advance(TimeSpan.FromMinutes(5));
        (await store.CountAsync("late")).Requests.ShouldBe(2);
        store.Keys.ShouldBe(1);
    }

    [Fact]
    public async Task However_many_addresses_come_the_memory_stays_bounded()
    {
        var store = Memory();
        for (var i = 0; i < MemoryRateLimitStore.MaxKeys + 500; i++)
            await store.CountAsync($"{i}");
        store.Keys.ShouldBe(MemoryRateLimitStore.MaxKeys);
        (await store.CountAsync($"{MemoryRateLimitStore.MaxKeys + 499}")).Requests.ShouldBe(2);
    }

    [Fact]
    public async Task Redis_counts_for_all_and_forgets_at_the_end_of_the_window()
    {
        await using var redis = await RedisProcess.StartAsync();
        await using var one = Connect(redis, new ListLogger<RedisConnection>());
        await using var two = Connect(redis, new ListLogger<RedisConnection>());
        (await Shared(one).CountAsync("a")).Requests.ShouldBe(1);
        var second = await Shared(two).CountAsync("a");
        second.Requests.ShouldBe(2);
        second.Left.ShouldBeInRange(TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(15));
        (await Shared(two).CountAsync("b")).Requests.ShouldBe(1);
        // Redis itself drops the key then; nothing of ours has to.
        var expires = await one.AskAsync(async db => (await db.KeyTimeToLiveAsync("im:limits:a"))!.Value);
        expires!.Value.ShouldBeInRange(TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(15));
    }

    [Fact]
    public async Task When_Redis_dies_each_node_goes_on_alone_and_says_so_once()
    {
        await using var redis = await RedisProcess.StartAsync();
        var log = new ListLogger<RedisConnection>();
        await using var connection = Connect(redis, log);
        var store = Shared(connection);
        (await store.CountAsync("a")).Requests.ShouldBe(1);
        (await store.CountAsync("a")).Requests.ShouldBe(2);

        clock.Hold();
        await redis.KillAsync();
        var alone = new List<long>();
        for (var i = 0; i < 20; i++)
            alone.Add((await store.CountAsync("a")).Requests);
        alone.ShouldBe(Enumerable.Range(1, 20).Select(i => (long)i));
        log.Lines.ShouldHaveSingleItem().ShouldStartWith("Warning: Redis does not answer");

        // Back, but not asked before the pause is over.
        await redis.StartAgainAsync();
        (await store.CountAsync("a")).Requests.ShouldBe(21);
        await Eventually.Is(
            async () =>
            {
                clock.Advance(RedisConnection.Pause);
                return await connection.AskAsync(db => db.PingAsync()) is not null;
            },
            "Redis is asked again"
        );
        (await store.CountAsync("a")).Requests.ShouldBe(1);
        log.Lines.Count.ShouldBe(2);
        log.Lines.ElementAt(1).ShouldBe("Warning: Redis answers again");
    }

    [Fact]
    public void Redis_is_given_half_a_second_unless_the_connection_string_says_otherwise()
    {
        var settings = RedisConnection.Settings("redis.example.org:6379,abortConnect=true");
        settings.AsyncTimeout.ShouldBe(500);
        settings.ConnectRetry.ShouldBe(1);
        settings.AbortOnConnectFail.ShouldBeFalse();
        settings.EndPoints.ShouldHaveSingleItem();
        RedisConnection.Settings("redis.example.org:6379,asyncTimeout=2000").AsyncTimeout.ShouldBe(2000);
    }

    [Fact]
    public async Task A_node_that_starts_without_Redis_counts_alone_and_does_not_wait()
    {
        var settings = RedisConnection.Settings("!/nowhere/redis.sock");
        var log = new ListLogger<RedisConnection>();
        await using var connection = new RedisConnection(settings, clock, log);
        var store = Shared(connection);
        (await store.CountAsync("a")).Requests.ShouldBe(1);
        (await store.CountAsync("a")).Requests.ShouldBe(2);
        log.Lines.ShouldHaveSingleItem();
    }

    private static IOptions<RateLimitOptions> Options =>
        Microsoft.Extensions.Options.Options.Create(new RateLimitOptions());

    private MemoryRateLimitStore Memory() => new(Options, clock);

    private RedisRateLimitStore Shared(RedisConnection connection) => new(connection, Memory(), Options);

    private RedisConnection Connect(RedisProcess redis, ListLogger<RedisConnection> log) =>
        new(RedisConnection.Settings(redis.ConnectionString), clock, log);
}

/// <summary>Two nodes, one Redis.</summary>
public sealed class SharedRateLimitTests
{
    [Fact]
    public async Task Over_two_nodes_exactly_as_many_as_allowed_get_through_and_when_Redis_dies_each_goes_on_alone()
    {
        await using var redis = await RedisProcess.StartAsync();
        var settings = new Dictionary<string, string>(LimitedServer.LimitsOn)
        {
            ["ConnectionStrings:Redis"] = redis.ConnectionString,
        };
        await using var left = await TestServer.StartAsync(settings: settings);
        await using var right = await TestServer.StartAsync(settings: settings);
        Person[] doors = [left.StrangerAt("192.0.2.30"), right.StrangerAt("192.0.2.30")];

        var replies = await Task.WhenAll(Enumerable.Range(0, 120).Select(i => doors[i % 2].Get("/users/me")));
        replies.Count(r => r.Status == 401).ShouldBe(50);
        replies.Count(r => r.Status == 429).ShouldBe(70);
        replies.Where(r => r.Status == 429).ShouldAllBe(r => r.Header("Retry-After") != null);

        await redis.KillAsync();
        foreach (var door in doors)
        {
            var alone = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => door.Get("/users/me")));
            alone.Count(r => r.Status == 401).ShouldBe(50);
            alone.Count(r => r.Status == 429).ShouldBe(10);
        }
    }
}
