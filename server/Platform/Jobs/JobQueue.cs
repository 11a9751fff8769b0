using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Quartz;

namespace InterviewMaster.Platform.Jobs;

/// <summary>
/// Work to be done later. What is enqueued is written by the next <c>SaveChanges</c>, in its transaction: either both
/// the change and its jobs are there, or neither. A job may run more than once; handlers are idempotent.
/// </summary>
public sealed class JobQueue
{
    internal const string KindKey = "kind";
    internal const string PayloadKey = "payload";

    private readonly JobCatalogue catalogue;
    private readonly ISchedulerFactory schedulers;
    private readonly TimeProvider clock;
    private readonly List<object> pending = [];

    internal JobQueue(JobCatalogue catalogue, ISchedulerFactory schedulers, TimeProvider clock)
    {
        this.catalogue = catalogue;
        this.schedulers = schedulers;
        this.clock = clock;
    }

    internal bool HasPending => pending.Count > 0;

    /// <summary>Asks for a job. The same payload is the same job: it never runs twice at a time.</summary>
    public void Enqueue<TPayload>(TPayload payload)
        where TPayload : notnull
    {
        catalogue.Find(payload.GetType().Name);
        pending.Add(payload);
    }

    /// <summary>Tells the features that subscribed: one job each, so that their retries are independent.</summary>
    public void Publish<TEvent>(TEvent happened)
        where TEvent : notnull => pending.AddRange(catalogue.JobsFor(happened));

    internal void Forget() => pending.Clear();

    internal async Task WriteAsync(DbTransaction transaction, CancellationToken ct)
    {
        var scheduler = await schedulers.GetScheduler(ct);
        using (scheduler.EnlistTransaction(transaction))
        {
            foreach (var payload in pending)
                await ScheduleAsync(scheduler, payload, clock.GetUtcNow(), ct);
        }
        pending.Clear();
    }

    private static async Task ScheduleAsync(
        IScheduler scheduler,
        object payload,
        DateTimeOffset startAt,
        CancellationToken ct
    )
    {
        var (key, json) = Identify(payload);
        var trigger = TriggerBuilder.Create().ForJob(key).StartAt(startAt).Build();
        // A job of this payload may be waiting or running; a second trigger makes it run once more after that, so
        // that a change made while it ran is seen.
        if (await scheduler.Exists(key, ct))
            await scheduler.ScheduleJob(trigger, cancellationToken: ct);
        else
            await scheduler.ScheduleJob(Build(key, payload.GetType().Name, json), trigger, cancellationToken: ct);
    }

    internal static (JobKey Key, string Json) Identify(object payload)
    {
        var json = JsonSerializer.Serialize(payload, payload.GetType());
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..32];
        return (new JobKey(digest, payload.GetType().Name), json);
    }

    internal static IJobDetail Build(JobKey key, string kind, string json) =>
        JobBuilder
            .Create<JobRunner>()
            .WithIdentity(key)
            .UsingJobData(KindKey, kind)
            .UsingJobData(PayloadKey, json)
            .RequestRecovery()
            .Build();
}
