using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace InterviewMaster.Platform.Jobs;

/// <summary>Writes pending jobs in the transaction of the SaveChanges that they were enqueued before.</summary>
internal sealed class JobsInSaveChanges(JobQueue jobs) : SaveChangesInterceptor
{
    private IDbContextTransaction? own;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        if (jobs.HasPending && eventData.Context!.Database.CurrentTransaction is null)
            own = await eventData.Context.Database.BeginTransactionAsync(cancellationToken);
        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        if (jobs.HasPending)
        {
            var transaction = eventData.Context!.Database.CurrentTransaction!.GetDbTransaction();
            await jobs.WriteAsync(transaction, cancellationToken);
        }
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
            await EndAsync();
        }
        return result;
    }

    public override async Task SaveChangesFailedAsync(
        DbContextErrorEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        jobs.Forget();
        if (own is not null)
        {
            await own.RollbackAsync(CancellationToken.None);
            await EndAsync();
        }
    }

    public override InterceptionResult<int> SavingChanges(
        DbContextEventData eventData,
        InterceptionResult<int> result
    ) =>
        jobs.HasPending
            ? throw new InvalidOperationException("Jobs are written by SaveChangesAsync only.")
            : base.SavingChanges(eventData, result);

    private async Task EndAsync()
    {
        await own!.DisposeAsync();
        own = null;
    }
}
