using System.Text.Json;
using InterviewMaster.Data;
using InterviewMaster.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewMaster.Tests.Platform;

/// <summary>The durable queue, on a server with kinds of jobs of its own.</summary>
public sealed class JobTests(JobServer jobs) : IClassFixture<JobServer>
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
            var id = Guid.CreateVersion7();
            db.DeadLetters.Add(Letter(id));
            await db.SaveChangesAsync(Ct);
            db.ChangeTracker.Clear();
            services.GetRequiredService<JobQueue>().Enqueue(lost);
            db.DeadLetters.Add(Letter(id));
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
        await EnqueueAfter(4, job);
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
        await EnqueueAfter(2, job);
        var attempt = await Eventually.Get(
            () => jobs.Server.InDb(db => db.QueuedJobs.AsNoTracking().SingleAsync(j => j.Payload.Contains(job.Name))),
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
        await EnqueueAfter(5, job);
        await Eventually.Is(async () => (await DeadLettersOf(job.Name)).Count > 0, "the dead letter");
        jobs.Runs(job).ShouldBe(0);
        (await DeadLettersOf(job.Name)).ShouldHaveSingleItem().Attempts.ShouldBe(5);
    }

    [Fact]
    public async Task What_a_crash_left_between_commit_and_handover_is_found_by_the_sweeper()
    {
        var job = new Work($"left {Guid.CreateVersion7()}");
        var row = Row(job, 0);
        // Past the interceptor that hands over: as if the process had died right after the commit.
        await jobs.Server.InDb(db =>
            db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO queued_jobs (id, kind, payload, enqueued_at, attempts)
                VALUES ({row.Id}, {row.Kind}, {row.Payload}, {row.EnqueuedAt.UtcDateTime}, 0)
                """,
                Ct
            )
        );
        await HasRun(job, 1);
        await NoTraceOf(job);
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
    private Task<int> EnqueueAfter(int attempts, object job) =>
        jobs.Server.InDb(db =>
        {
            db.QueuedJobs.Add(Row(job, attempts));
            return db.SaveChangesAsync(Ct);
        });

    private static QueuedJob Row(object job, int attempts) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Kind = job.GetType().Name,
            Payload = JsonSerializer.Serialize(job, job.GetType()),
            EnqueuedAt = TimeProvider.System.GetUtcNow(),
            Attempts = attempts,
        };

    private static DeadLetter Letter(Guid id) =>
        new()
        {
            Id = id,
            Kind = "none",
            Payload = "{}",
            Error = "none",
        };

    private Task HasRun(Work job, int times) =>
        Eventually.Is(() => jobs.Runs(job) == times, $"{job.Name} ran {times} times");

    private Task NoTraceOf(object job) => Eventually.Is(async () => await StoredJobs(job) == 0, $"{job} is done");

    private Task<List<DeadLetter>> DeadLettersOf(string name) =>
        jobs.Server.InDb(db => db.DeadLetters.AsNoTracking().Where(l => l.Payload.Contains(name)).ToListAsync());

    private Task<int> StoredJobs(object job)
    {
        var payload = JsonSerializer.Serialize(job, job.GetType());
        return jobs.Server.InDb(db => db.QueuedJobs.CountAsync(j => j.Payload == payload));
    }

    internal sealed record Work(string Name);

    internal sealed record Flaky(string Name, int Failures);

    internal sealed record Happened(string Name);
}
