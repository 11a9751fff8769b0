using InterviewMaster.Data;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Platform.Jobs;

/// <summary>Finds queued jobs that the scheduler does not know: their process died between commit and handover.</summary>
internal sealed class JobSweeper(
    IServiceScopeFactory scopes,
    JobHandover handover,
    TimeProvider clock,
    ILogger<JobSweeper> log
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);
    private const int AtOnce = 500;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SweepAsync(stoppingToken);
                await Task.Delay(Interval, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                // The database may be away for a while; the next round finds the same rows.
                log.LogWarning(fault, "The sweep for queued jobs failed");
                await Task.Delay(Interval, clock, CancellationToken.None);
            }
        }
    }

    private async Task SweepAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var waiting = await db.QueuedJobs.OrderBy(j => j.EnqueuedAt).Select(j => j.Id).Take(AtOnce).ToListAsync(ct);
        await handover.GiveAsync(waiting, ct);
    }
}
