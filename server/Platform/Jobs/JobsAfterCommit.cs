using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace InterviewMaster.Platform.Jobs;

/// <summary>
/// Hands the jobs that a SaveChanges enqueued to the scheduler once the transaction it was part of is committed.
/// </summary>
internal sealed class JobsAfterCommit(JobHandover handover, ILogger<JobsAfterCommit> log)
    : SaveChangesInterceptor,
        IDbTransactionInterceptor
{
    private readonly List<Guid> enqueued = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        var context = eventData.Context!;
        enqueued.AddRange(
            context.ChangeTracker.Entries<QueuedJob>().Where(e => e.State == EntityState.Added).Select(e => e.Entity.Id)
        );
        return ValueTask.FromResult(result);
    }

    public override Task SaveChangesFailedAsync(
        DbContextErrorEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        enqueued.Clear();
        return Task.CompletedTask;
    }

    /// <summary>A caller who hung up in the middle: EF tells this instead of a failure.</summary>
    public override Task SaveChangesCanceledAsync(
        DbContextEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        enqueued.Clear();
        return Task.CompletedTask;
    }

    public async Task TransactionCommittedAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        if (enqueued.Count == 0)
            return;
        var ids = enqueued.ToList();
        enqueued.Clear();
        try
        {
            // What is committed is promised: a caller who hung up does not take it back.
            await handover.GiveAsync(ids, CancellationToken.None);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning(fault, "{Count} jobs wait for the sweeper", ids.Count);
        }
    }
}
