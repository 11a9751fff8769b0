using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace InterviewMaster.Data;

internal static class Transactions
{
    /// <summary>
    /// Joins the transaction of the request if there is one (an Idempotency-Key opened it), or begins one. Commit and
    /// disposal then belong to whoever began it.
    /// </summary>
    public static async Task<JoinedTransaction> JoinTransactionAsync(
        this DatabaseFacade database,
        CancellationToken ct
    ) => new(database.CurrentTransaction is null ? await database.BeginTransactionAsync(ct) : null);
}

internal sealed class JoinedTransaction(IDbContextTransaction? own) : IAsyncDisposable
{
    public Task CommitAsync(CancellationToken ct) => own?.CommitAsync(ct) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => own?.DisposeAsync() ?? ValueTask.CompletedTask;
}
