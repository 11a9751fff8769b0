using InterviewMaster.Data;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace InterviewMaster.Platform.Jobs;

/// <summary>
/// Runs one queued job: counts the attempt, calls the handler, tries again later when it fails, and gives up after as many
/// as its kind allows. Nothing thrown here reaches the host.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class JobRunner(
    JobCatalogue catalogue,
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<JobRunner> log
) : IJob
{
    private static readonly Random Random = new();

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken ct)
    {
        if (await CountAttemptAsync(JobHandover.IdOf(context), ct) is not { } job)
            return;
        using var logScope = log.BeginScope(new Dictionary<string, object> { ["job_id"] = job.Id, ["job"] = job.Kind });
        var allowed = catalogue.AttemptsOf(job.Kind);
        if (job.Attempts > allowed)
        {
            job.Attempts--; // This one is not made.
            await GiveUpAsync(job, "It ended the process each time.", ct);
            return;
        }
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var kind = catalogue.Find(job.Kind);
            await JobKind.InvokeAsync(kind.Handle, kind.Read(job.Payload), scope.ServiceProvider, ct);
            var db = scope.ServiceProvider.GetRequiredService<AppDb>();
            await db.QueuedJobs.Where(j => j.Id == job.Id).ExecuteDeleteAsync(ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The node is stopping: not the job's fault. It is started again later.
            throw;
        }
        catch (Exception fault)
        {
            log.LogWarning(fault, "Job {JobKind} failed, attempt {Attempt}", job.Kind, job.Attempts);
            if (job.Attempts >= allowed)
                await GiveUpAsync(job, fault.Message, ct);
            else
                await TryLaterAsync(context, job, fault, ct);
        }
    }

    /// <returns>Null when it is done already: the scheduler may fire twice.</returns>
    private async Task<QueuedJob?> CountAttemptAsync(Guid id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var job = await db.QueuedJobs.SingleOrDefaultAsync(j => j.Id == id, ct);
        if (job is null)
            return null;
        job.Attempts++;
        job.StartedAt = clock.GetUtcNow();
        await db.SaveChangesAsync(ct);
        return job;
    }

    private async Task TryLaterAsync(IJobExecutionContext context, QueuedJob job, Exception fault, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        await db
            .QueuedJobs.Where(j => j.Id == job.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(j => j.LastError, fault.Message), ct);
        var startAt = clock.GetUtcNow() + JobRules.Delay(job.Attempts, Random.NextDouble());
        var trigger = TriggerBuilder.Create().ForJob(context.JobDetail.Key).StartAt(startAt).Build();
        await context.Scheduler.ScheduleJob(trigger, cancellationToken: ct);
    }

    private async Task GiveUpAsync(QueuedJob job, string error, CancellationToken ct)
    {
        log.LogError("Job {JobKind} was given up after {Attempts} attempts: {Error}", job.Kind, job.Attempts, error);
        await using var scope = scopes.CreateAsyncScope();
        var kind = catalogue.Find(job.Kind);
        if (kind.WhenGivenUp is { } whenGivenUp)
            await JobKind.InvokeAsync(whenGivenUp, kind.Read(job.Payload), scope.ServiceProvider, ct);
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.DeadLetters.Add(
            new DeadLetter
            {
                Id = job.Id,
                Kind = job.Kind,
                Payload = job.Payload,
                Error = error,
                Attempts = job.Attempts,
                FailedAt = clock.GetUtcNow(),
            }
        );
        db.QueuedJobs.Remove(job);
        await db.SaveChangesAsync(ct);
    }
}
