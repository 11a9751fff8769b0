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
            var (key, json) = JobQueue.Identify(payload);
            var scheduled = new JobKey(key.Name, $"{key.Group}.schedule");
            var trigger = TriggerBuilder
                .Create()
                .WithIdentity(scheduled.Name, scheduled.Group)
                .WithCronSchedule(JobRules.ToSchedulerCron(cron), c => c.InTimeZone(TimeZoneInfo.Utc))
                .Build();
            var job = JobQueue.Build(scheduled, payload.GetType().Name, json);
            await scheduler.ScheduleJob(job, [trigger], new ScheduleJobOptions { Replace = true }, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
