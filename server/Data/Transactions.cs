using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace InterviewMaster.Data;

internal static class Transactions
{
    /// <summary>
    /// Joins the transaction of the request if there is one (an Idempotency-Key opened it), or begins one. Commit and
    /// disposal then belong to whoever began it.
    /// </summary>
    public static Task<WriteTransaction> JoinTransactionAsync(this DatabaseFacade database, CancellationToken ct) =>
        database.CurrentTransaction is null
            ? database.BeginWriteAsync(ct)
            : Task.FromResult(new WriteTransaction(null, null));

    /// <summary>
    /// Lets one transaction of the installation at a time go on under this name, until it ends. On SQLite there is only
    /// one that may write anyway.
    /// </summary>
    public static Task LockAsync(this DatabaseFacade database, string name, CancellationToken ct) =>
        database.IsNpgsql()
            ? database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", ct)
            : Task.CompletedTask;

    /// <summary>Begins a transaction that may write and enqueue jobs.</summary>
    public static async Task<WriteTransaction> BeginWriteAsync(this DatabaseFacade database, CancellationToken ct)
    {
        var gate = database.GetService<WriteGate>();
        await gate.EnterAsync(ct);
        try
        {
            return new WriteTransaction(await database.BeginTransactionAsync(ct), gate);
        }
        catch
        {
            gate.Leave();
            throw;
        }
    }
}

/// <summary>A transaction that was begun here, or nothing when another's was joined.</summary>
internal sealed class WriteTransaction(IDbContextTransaction? own, WriteGate? gate) : IAsyncDisposable
{
    private bool disposed;

    public Task CommitAsync(CancellationToken ct) => own?.CommitAsync(ct) ?? Task.CompletedTask;

    public Task RollbackAsync(CancellationToken ct) => own?.RollbackAsync(ct) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (disposed || own is null)
            return;
        disposed = true;
        try
        {
            await own.DisposeAsync();
        }
        finally
        {
            gate!.Leave();
        }
    }
}
