using InterviewMaster.Data;
using Quartz;

namespace InterviewMaster.Platform.Jobs;

/// <summary>Writes the schedules that the features declared into the scheduler's tables when a node starts.</summary>
internal sealed class ScheduleStarter(JobCatalogue catalogue, ISchedulerFactory schedulers) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        foreach (var (cron, payload) in catalogue.Schedules)
        {
            var key = new JobKey(payload.GetType().Name, "schedules");
            var job = JobBuilder.Create<ScheduledJob>().WithIdentity(key).Build();
            var trigger = TriggerBuilder
                .Create()
                .WithIdentity(key.Name, key.Group)
                .WithCronSchedule(JobRules.ToSchedulerCron(cron), c => c.InTimeZone(TimeZoneInfo.Utc))
                .Build();
            await scheduler.ScheduleJob(job, [trigger], new ScheduleJobOptions { Replace = true }, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>A schedule came due: its job is queued like any other, on whichever node the scheduler chose.</summary>
internal sealed class ScheduledJob(JobCatalogue catalogue, JobQueue jobs, AppDb db) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        jobs.Enqueue(catalogue.Schedules.Single(s => s.Payload.GetType().Name == context.JobDetail.Key.Name).Payload);
        await db.SaveChangesAsync(cancellationToken);
    }
}
