using InterviewMaster.Data;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace InterviewMaster.Platform.Jobs;

/// <summary>
/// Runs one job: counts the attempt, calls the handler, tries again later when it fails, and gives up after
/// <see cref="JobRules.MaxAttempts"/>. Nothing thrown here reaches the host.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class JobRunner(
    JobCatalogue catalogue,
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<JobRunner> log
) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken ct)
    {
        var key = context.JobDetail.Key;
        var kindName = context.MergedJobDataMap.GetString(JobQueue.KindKey)!;
        var payload = context.MergedJobDataMap.GetString(JobQueue.PayloadKey)!;
        using var logScope = log.BeginScope(new Dictionary<string, object> { ["job"] = key.ToString() });

        var attempt = await CountAttemptAsync(key, ct);
        if (attempt > JobRules.MaxAttempts)
        {
            await GiveUpAsync(key, kindName, payload, attempt - 1, "It ended the process each time.", ct);
            return;
        }
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var kind = catalogue.Find(kindName);
            await JobKind.InvokeAsync(kind.Handle, kind.Read(payload), scope.ServiceProvider, ct);
            await ForgetAttemptsAsync(key, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The node is stopping: not the job's fault. Recovery starts it again.
            throw;
        }
        catch (Exception fault)
        {
            log.LogWarning(fault, "Job {JobKind} failed, attempt {Attempt}", kindName, attempt);
            if (attempt >= JobRules.MaxAttempts)
                await GiveUpAsync(key, kindName, payload, attempt, fault.Message, ct);
            else
                await TryLaterAsync(context, attempt, fault, ct);
        }
    }

    private async Task<int> CountAttemptAsync(JobKey key, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var attempt = await db.JobAttempts.SingleOrDefaultAsync(a => a.JobKey == key.ToString(), ct);
        if (attempt is null)
            db.JobAttempts.Add(attempt = new JobAttempt { JobKey = key.ToString() });
        attempt.Attempts++;
        attempt.StartedAt = clock.GetUtcNow();
        await db.SaveChangesAsync(ct);
        return attempt.Attempts;
    }

    private async Task ForgetAttemptsAsync(JobKey key, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        await db.JobAttempts.Where(a => a.JobKey == key.ToString()).ExecuteDeleteAsync(ct);
    }

    private async Task TryLaterAsync(IJobExecutionContext context, int attempt, Exception fault, CancellationToken ct)
    {
        await using (var scope = scopes.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDb>();
            await db
                .JobAttempts.Where(a => a.JobKey == context.JobDetail.Key.ToString())
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.LastError, fault.Message), ct);
        }
        var startAt = clock.GetUtcNow() + JobRules.Delay(attempt, Random.NextDouble());
        var trigger = TriggerBuilder.Create().ForJob(context.JobDetail.Key).StartAt(startAt).Build();
        await context.Scheduler.ScheduleJob(trigger, cancellationToken: ct);
    }

    private async Task GiveUpAsync(
        JobKey key,
        string kindName,
        string payload,
        int attempts,
        string error,
        CancellationToken ct
    )
    {
        log.LogError("Job {JobKind} was given up after {Attempts} attempts: {Error}", kindName, attempts, error);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.DeadLetters.Add(
            new DeadLetter
            {
                Id = Guid.CreateVersion7(),
                Kind = kindName,
                Payload = payload,
                Error = error,
                Attempts = attempts,
                FailedAt = clock.GetUtcNow(),
            }
        );
        await db.SaveChangesAsync(ct);
        await db.JobAttempts.Where(a => a.JobKey == key.ToString()).ExecuteDeleteAsync(ct);
        var kind = catalogue.Find(kindName);
        if (kind.WhenGivenUp is { } whenGivenUp)
            await JobKind.InvokeAsync(whenGivenUp, kind.Read(payload), scope.ServiceProvider, ct);
    }

    private static readonly Random Random = new();
}
