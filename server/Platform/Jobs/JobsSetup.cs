using InterviewMaster.Data;
using Microsoft.Data.Sqlite;
using Npgsql;
using Quartz;

namespace InterviewMaster.Platform.Jobs;

internal static class JobsSetup
{
    /// <summary>
    /// The durable queue and the scheduler that runs it: Quartz, known to this folder only. Its own tables are in the
    /// product's PostgreSQL, where the nodes share them; beside SQLite they have a file of their own, because its
    /// writer and ours would block each other in one (docs/decisions/0005).
    /// </summary>
    public static void AddJobs(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<JobCatalogue>(sp =>
        {
            var catalogue = new JobCatalogue();
            foreach (var declare in sp.GetServices<JobDeclaration>())
                declare.Into(catalogue);
            return catalogue;
        });
        services.AddScoped(sp => new JobQueue(
            sp.GetRequiredService<JobCatalogue>(),
            sp.GetRequiredService<AppDb>(),
            sp.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<JobHandover>();
        services.AddScoped<JobsAfterCommit>();
        var database = DatabaseSettings.Of(builder.Configuration);
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(o =>
            {
                // A job enqueued by another node is noticed within this time.
                o.IdleWaitTime = TimeSpan.FromSeconds(1);
                o.InstanceName = "jobs";
                o.GenerateInstanceId = database.IsPostgres;
            });
            quartz.UseDefaultThreadPool(Math.Max(4, Environment.ProcessorCount * 2));
            quartz.UsePersistentStore(store =>
            {
                store.ProvisionSchema();
                if (database.IsPostgres)
                {
                    store.UsePostgres(NpgsqlFactory.Instance, database.ConnectionString);
                    store.UseClustering(c =>
                    {
                        c.CheckinInterval = TimeSpan.FromSeconds(5);
                        c.CheckinMisfireThreshold = TimeSpan.FromSeconds(10);
                    });
                }
                else
                {
                    store.UseSqlite(SqliteFactory.Instance, database.JobsConnectionString);
                }
            });
        });
        if (!Settings.BuildTime.WritingContract)
        {
            services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
            services.AddHostedService<ScheduleStarter>();
            services.AddHostedService<JobSweeper>();
        }
    }

    /// <summary>Declares a kind of job by its payload record.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="handle">A static method: payload, services and CancellationToken in any order; returns Task.</param>
    /// <param name="whenGivenUp">Called once when all attempts failed, to tell the user.</param>
    /// <param name="attempts">How often it is tried. Seven last about two minutes, ten a quarter of an hour.</param>
    public static void AddJob<TPayload>(
        this IServiceCollection services,
        Delegate handle,
        Delegate? whenGivenUp = null,
        int attempts = JobRules.MaxAttempts
    )
        where TPayload : notnull =>
        services.AddSingleton(new JobDeclaration(c => c.Add<TPayload>(handle, whenGivenUp, attempts)));

    /// <summary>When <typeparamref name="TEvent"/> happens, the given job runs.</summary>
    public static void On<TEvent>(this IServiceCollection services, Func<TEvent, object> job)
        where TEvent : notnull => services.AddSingleton(new JobDeclaration(c => c.Subscribe(job)));

    /// <summary>Runs the job on a schedule (UTC), on exactly one node each time.</summary>
    public static void Every(this IServiceCollection services, string cron, object payload) =>
        services.AddSingleton(new JobDeclaration(c => c.Schedule(cron, payload)));
}

internal sealed record JobDeclaration(Action<JobCatalogue> Into);
