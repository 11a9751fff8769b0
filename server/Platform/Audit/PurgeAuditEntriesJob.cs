using InterviewMaster.Data;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Platform.Audit;

/// <summary>Removes entries that were kept long enough.</summary>
public sealed record PurgeAuditEntries;

internal static class PurgeAuditEntriesJob
{
    private const int AtOnce = 5_000;

    /// <summary>The database refuses by its own clock, which may be behind ours.</summary>
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    public static async Task Handle(
        PurgeAuditEntries job,
        AppDb db,
        AuditChain chain,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var keptSince = clock.GetUtcNow() - TimeSpan.FromDays(AuditTriggers.DaysKept) - ClockTolerance;
        while (await RemoveOldestAsync(db, chain, keptSince, ct) == AtOnce) { }
    }

    /// <summary>From the oldest on, so that what is left is one chain; the head remembers what it continues.</summary>
    private static async Task<long> RemoveOldestAsync(
        AppDb db,
        AuditChain chain,
        DateTimeOffset keptSince,
        CancellationToken ct
    )
    {
        await using var transaction = await db.Database.BeginWriteAsync(ct);
        var head = await chain.LockHeadAsync(db, ct);
        if (!chain.IsGenuine(head))
            throw new InvalidOperationException("The audit log was tampered with; nothing is removed from it.");
        var first = head.FirstSequence;
        var oldest = db.AuditEntries.Where(e => e.Sequence >= first && e.Sequence < first + AtOnce);
        var kept = await oldest.Where(e => e.At >= keptSince).MinAsync(e => (long?)e.Sequence, ct);
        var old = kept is null ? oldest : oldest.Where(e => e.Sequence < kept);
        var last = await old.OrderByDescending(e => e.Sequence)
            .Select(e => new { e.Sequence, e.Hash })
            .FirstOrDefaultAsync(ct);
        if (last is not null)
        {
            await old.ExecuteDeleteAsync(ct);
            head.FirstSequence = last.Sequence + 1;
            head.FirstPreviousHash = last.Hash;
            chain.Sign(head);
            await db.SaveChangesAsync(ct);
        }
        await transaction.CommitAsync(ct);
        db.Entry(head).State = EntityState.Detached;
        return head.FirstSequence - first;
    }
}
