using Quartz;

namespace InterviewMaster.Platform.Jobs;

/// <summary>
/// Gives rows of queued jobs to the scheduler. It is told after the commit; if that fails, or the process dies in
/// between, <see cref="JobSweeper"/> finds the row.
/// </summary>
internal sealed class JobHandover(ISchedulerFactory schedulers, TimeProvider clock)
{
    private const string Group = "queued";

    public async Task GiveAsync(IEnumerable<Guid> jobIds, CancellationToken ct)
    {
        var scheduler = await schedulers.GetScheduler(ct);
        foreach (var id in jobIds)
        {
            var key = new JobKey(id.ToString("N"), Group);
            if (await scheduler.Exists(key, ct))
                continue;
            var job = JobBuilder.Create<JobRunner>().WithIdentity(key).RequestRecovery().Build();
            var trigger = TriggerBuilder.Create().ForJob(key).StartAt(clock.GetUtcNow()).Build();
            try
            {
                await scheduler.ScheduleJob(job, trigger, cancellationToken: ct);
            }
            catch (ObjectAlreadyExistsException)
            {
                // Another node's sweeper was as quick.
            }
        }
    }

    public static Guid IdOf(IJobExecutionContext context) => Guid.ParseExact(context.JobDetail.Key.Name, "N");
}
