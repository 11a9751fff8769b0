using System.Collections.Concurrent;
using InterviewMaster.Data;
using InterviewMaster.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewMaster.Tests.Platform;

/// <summary>The durable queue, on a server with kinds of jobs of its own.</summary>
public sealed class JobTests(JobTests.JobServer jobs) : IClassFixture<JobTests.JobServer>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_job_that_is_enqueued_runs()
    {
        var job = new Work($"plain {Guid.CreateVersion7()}");
        await Enqueue(job);
        await HasRun(job, 1);
        await NoTraceOf(job);
    }

    [Fact]
    public async Task A_job_of_a_transaction_that_was_rolled_back_never_runs()
    {
        var lost = new Work($"lost {Guid.CreateVersion7()}");
        var kept = new Work($"kept {Guid.CreateVersion7()}");
        await jobs.Server.InScope(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await using var transaction = await db.Database.BeginTransactionAsync(Ct);
            services.GetRequiredService<JobQueue>().Enqueue(lost);
            await db.SaveChangesAsync(Ct);
            await transaction.RollbackAsync(Ct);
            return 0;
        });
        await Enqueue(kept);
        await HasRun(kept, 1);
        jobs.Runs(lost).ShouldBe(0);
        (await StoredJobs(lost)).ShouldBe(0);
    }

    [Fact]
    public async Task A_job_whose_change_could_not_be_saved_never_runs()
    {
        var lost = new Work($"refused {Guid.CreateVersion7()}");
        await jobs.Server.InScope(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            db.JobAttempts.Add(new JobAttempt { JobKey = lost.Name });
            await db.SaveChangesAsync(Ct);
            db.ChangeTracker.Clear();
            services.GetRequiredService<JobQueue>().Enqueue(lost);
            db.JobAttempts.Add(new JobAttempt { JobKey = lost.Name });
            await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync(Ct));
            return 0;
        });
        (await StoredJobs(lost)).ShouldBe(0);
    }

    [Fact]
    public async Task A_job_that_fails_is_tried_again_after_a_while_and_its_attempts_are_forgotten_when_it_succeeds()
    {
        var job = new Flaky($"flaky {Guid.CreateVersion7()}", Failures: 1);
        await Enqueue(job);
        await Eventually.Is(() => jobs.Times(job.Name).Count == 2, "the second attempt");
        var times = jobs.Times(job.Name);
        (times[1] - times[0]).ShouldBeGreaterThan(TimeSpan.FromSeconds(1.4));
        await NoTraceOf(job);
        (await DeadLettersOf(job.Name)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_job_that_fails_five_times_becomes_a_dead_letter_once_and_the_server_lives()
    {
        var job = new Flaky($"hopeless {Guid.CreateVersion7()}", Failures: int.MaxValue);
        await HasAttempts(job, 4);
        await Enqueue(job);
        await Eventually.Is(async () => (await DeadLettersOf(job.Name)).Count > 0, "the dead letter");
        var letter = (await DeadLettersOf(job.Name)).ShouldHaveSingleItem();
        letter.Kind.ShouldBe(nameof(Flaky));
        letter.Attempts.ShouldBe(5);
        letter.Error.ShouldContain("on purpose");
        await Eventually.Is(() => jobs.GivenUp.Contains(job.Name), "the owner is told");
        jobs.GivenUp.Count(name => name == job.Name).ShouldBe(1);
        jobs.Times(job.Name).Count.ShouldBe(1);
        await NoTraceOf(job);
        var next = new Work($"after {Guid.CreateVersion7()}");
        await Enqueue(next);
        await HasRun(next, 1);
    }

    [Fact]
    public async Task A_failure_is_counted_and_its_reason_kept_until_the_next_attempt()
    {
        var job = new Flaky($"counted {Guid.CreateVersion7()}", Failures: 1);
        await HasAttempts(job, 2);
        await Enqueue(job);
        var key = JobQueue.Identify(job).Key.ToString();
        var attempt = await Eventually.Get(
            () => jobs.Server.InDb(db => db.JobAttempts.AsNoTracking().SingleAsync(a => a.JobKey == key)),
            a => a.LastError is not null,
            "the reason"
        );
        attempt.Attempts.ShouldBe(3);
        attempt.LastError!.ShouldContain("on purpose");
    }

    [Fact]
    public async Task A_job_that_ended_the_process_each_time_is_given_up_without_being_started_again()
    {
        var job = new Work($"poison {Guid.CreateVersion7()}");
        await HasAttempts(job, 5);
        await Enqueue(job);
        await Eventually.Is(async () => (await DeadLettersOf(job.Name)).Count > 0, "the dead letter");
        jobs.Runs(job).ShouldBe(0);
        (await DeadLettersOf(job.Name)).ShouldHaveSingleItem().Attempts.ShouldBe(5);
    }

    [Fact]
    public async Task The_same_payload_is_the_same_job_and_runs_again_without_running_twice_at_a_time()
    {
        var job = new Work($"same {Guid.CreateVersion7()}");
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Enqueue(job)));
        await HasRun(job, 3);
        jobs.MostAtOnce(job).ShouldBe(1);
    }

    [Fact]
    public async Task An_event_starts_a_job_for_each_subscriber()
    {
        var happened = new Happened($"event {Guid.CreateVersion7()}");
        await jobs.Server.InScope(async services =>
        {
            services.GetRequiredService<JobQueue>().Publish(happened);
            await services.GetRequiredService<AppDb>().SaveChangesAsync(Ct);
            return 0;
        });
        await HasRun(new Work($"{happened.Name} first"), 1);
        await HasRun(new Work($"{happened.Name} second"), 1);
    }

    [Fact]
    public async Task A_kind_that_no_feature_handles_is_refused_at_once() =>
        await jobs.Server.InScope(services =>
        {
            var queue = services.GetRequiredService<JobQueue>();
            Should.Throw<InvalidOperationException>(() => queue.Enqueue(new Happened("no job")));
            return Task.FromResult(0);
        });

    private Task<int> Enqueue<T>(T job)
        where T : notnull =>
        jobs.Server.InScope(async services =>
        {
            services.GetRequiredService<JobQueue>().Enqueue(job);
            await services.GetRequiredService<AppDb>().SaveChangesAsync(Ct);
            return 0;
        });

    /// <summary>As if the job had been started before.</summary>
    private Task<int> HasAttempts(object job, int attempts) =>
        jobs.Server.InDb(db =>
        {
            db.JobAttempts.Add(new JobAttempt { JobKey = JobQueue.Identify(job).Key.ToString(), Attempts = attempts });
            return db.SaveChangesAsync(Ct);
        });

    private Task HasRun(Work job, int times) =>
        Eventually.Is(() => jobs.Runs(job) == times, $"{job.Name} ran {times} times");

    private Task NoTraceOf(object job)
    {
        var key = JobQueue.Identify(job).Key.ToString();
        return Eventually.Is(
            () => jobs.Server.InDb(async db => !await db.JobAttempts.AnyAsync(a => a.JobKey == key)),
            $"the attempts of {key} are forgotten"
        );
    }

    private Task<List<DeadLetter>> DeadLettersOf(string name) =>
        jobs.Server.InDb(db => db.DeadLetters.AsNoTracking().Where(l => l.Payload.Contains(name)).ToListAsync());

    private Task<int> StoredJobs(object job)
    {
        var name = JobQueue.Identify(job).Key.Name;
        return jobs.Server.InDb(db =>
            db.Database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM qrtz_job_details WHERE job_name = {name}")
                .SingleAsync()
        );
    }

    internal sealed record Work(string Name);

    internal sealed record Flaky(string Name, int Failures);

    internal sealed record Happened(string Name);

    /// <summary>A server that knows the jobs of these tests, and what they did.</summary>
    public sealed class JobServer : IAsyncLifetime
    {
        private readonly ConcurrentQueue<(string Name, DateTimeOffset At)> runs = new();
        private readonly ConcurrentDictionary<string, int> now = new();
        private readonly ConcurrentDictionary<string, int> most = new();

        public TestServer Server { get; private set; } = null!;

        public ConcurrentQueue<string> GivenUp { get; } = new();

        public IReadOnlyList<DateTimeOffset> Times(string name) =>
            [.. runs.Where(r => r.Name == name).Select(r => r.At)];

        internal int Runs(Work job) => Times(job.Name).Count;

        internal int MostAtOnce(Work job) => most[job.Name];

        public async ValueTask InitializeAsync() =>
            Server = await TestServer.StartAsync(services =>
            {
                services.AddJob<Work>(
                    async (Work job, CancellationToken ct) =>
                    {
                        var atOnce = now.AddOrUpdate(job.Name, 1, (_, n) => n + 1);
                        most.AddOrUpdate(job.Name, atOnce, (_, n) => Math.Max(n, atOnce));
                        await Task.Yield();
                        now.AddOrUpdate(job.Name, 0, (_, n) => n - 1);
                        runs.Enqueue((job.Name, TimeProvider.System.GetUtcNow()));
                    }
                );
                services.AddJob<Flaky>(
                    (Flaky job) =>
                    {
                        runs.Enqueue((job.Name, TimeProvider.System.GetUtcNow()));
                        return Times(job.Name).Count <= job.Failures
                            ? Task.FromException(new InvalidOperationException("It fails on purpose."))
                            : Task.CompletedTask;
                    },
                    (Flaky job) =>
                    {
                        GivenUp.Enqueue(job.Name);
                        return Task.CompletedTask;
                    }
                );
                services.On<Happened>(happened => new Work($"{happened.Name} first"));
                services.On<Happened>(happened => new Work($"{happened.Name} second"));
            });

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
