using System.Data.Common;
using InterviewMaster.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace InterviewMaster.Platform.Jobs;

/// <summary>
/// Gives every SaveChanges a transaction that passes the write gate, and hands the jobs it enqueued to the scheduler
/// once that (or the transaction it was part of) is committed.
/// </summary>
internal sealed class JobsAfterCommit(JobHandover handover, ILogger<JobsAfterCommit> log)
    : SaveChangesInterceptor,
        IDbTransactionInterceptor,
        IAsyncDisposable
{
    private readonly List<Guid> enqueued = [];
    private WriteTransaction? own;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        var context = eventData.Context!;
        enqueued.AddRange(
            context.ChangeTracker.Entries<QueuedJob>().Where(e => e.State == EntityState.Added).Select(e => e.Entity.Id)
        );
        if (context.Database.CurrentTransaction is null && context.ChangeTracker.HasChanges())
            own = await context.Database.BeginWriteAsync(cancellationToken);
        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            if (own is not null)
                await own.CommitAsync(cancellationToken);
            return result;
        }
        finally
        {
            await EndAsync();
        }
    }

    public override Task SaveChangesFailedAsync(
        DbContextErrorEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        enqueued.Clear();
        return EndAsync();
    }

    public override Task SaveChangesCanceledAsync(
        DbContextEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        enqueued.Clear();
        return EndAsync();
    }

    public async ValueTask DisposeAsync() => await EndAsync();

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

    /// <summary>What was not committed is rolled back by its disposal.</summary>
    private async Task EndAsync()
    {
        if (own is not null)
            await own.DisposeAsync();
        own = null;
    }
}
