using InterviewMaster.Features.Accounts;
using InterviewMaster.Platform.Problems;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewMaster.Tests.Accounts;

public sealed class HashQueueTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_more_run_at_once_than_there_are_cores()
    {
        using var queue = new HashQueue(cores: 2, deadline: TimeSpan.FromSeconds(30));
        var running = 0;
        var most = 0;
        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(_ =>
                    queue.RunAsync(
                        () =>
                        {
                            var now = Interlocked.Increment(ref running);
                            InterlockedMax(ref most, now);
                            Thread.Sleep(10);
                            return Interlocked.Decrement(ref running);
                        },
                        Ct
                    )
                )
        );
        most.ShouldBe(2);
    }

    [Fact]
    public async Task Who_would_wait_too_long_is_told_to_come_back_and_the_next_gets_through()
    {
        using var queue = new HashQueue(cores: 1, deadline: TimeSpan.FromMilliseconds(50));
        using var release = new ManualResetEventSlim();
        var first = queue.RunAsync(() => release.Wait(TimeSpan.FromSeconds(20), Ct), Ct);
        await Should.ThrowAsync<BusyException>(() => queue.RunAsync(() => true, Ct));
        release.Set();
        (await first).ShouldBeTrue();
        (await queue.RunAsync(() => true, Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_hash_that_fails_does_not_keep_its_core()
    {
        using var queue = new HashQueue(cores: 1, deadline: TimeSpan.FromSeconds(5));
        await Should.ThrowAsync<FormatException>(() => queue.RunAsync<bool>(() => throw new FormatException(), Ct));
        (await queue.RunAsync(() => true, Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task When_the_queue_is_full_sign_in_answers_503_with_retry_after()
    {
        await using var server = await TestServer.StartAsync(services =>
            services.AddSingleton(new HashQueue(cores: 1, deadline: TimeSpan.FromMilliseconds(50)))
        );
        var queue = server.Services.GetRequiredService<HashQueue>();
        using var release = new ManualResetEventSlim();
        var blocking = queue.RunAsync(() => release.Wait(TimeSpan.FromSeconds(20), Ct), Ct);
        var busy = (await server.Stranger().LogIn("first@example.org")).ShouldBe(503);
        busy.Header("Retry-After").ShouldBe("2");
        (await server.Stranger().Get("//health")).Status.ShouldBe(200);
        release.Set();
        await blocking;
        (await server.Stranger().LogIn("first@example.org")).ShouldBe(200);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        while (
            (seen = Volatile.Read(ref target)) < value && Interlocked.CompareExchange(ref target, value, seen) != seen
        ) { }
    }
}
