using InterviewMaster.Data;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Platform.Audit;

/// <summary>What a verification found.</summary>
/// <param name="First">The sequence of the oldest entry.</param>
/// <param name="Last">The sequence of the newest entry that was looked at.</param>
/// <param name="Fault">The first thing that is wrong; null when all is as it was written.</param>
internal sealed record AuditVerdict(long First, long Last, string? Fault)
{
    public long Count => Last - First + 1;
}

/// <summary>Walks the whole log, in pages, while the server may go on writing to it.</summary>
internal sealed class AuditVerification(AppDb db, AuditSeal seal)
{
    public async Task<AuditVerdict> RunAsync(CancellationToken ct)
    {
        while (true)
        {
            var head = await HeadAsync(ct);
            var fault = head is null ? await WithoutHeadAsync(ct) : await FaultAsync(head, ct);
            // What was removed meanwhile because of its age is not missing.
            if (fault is null || (await HeadAsync(ct))?.FirstSequence == head?.FirstSequence)
                return new AuditVerdict(head?.FirstSequence ?? 1, head?.LastSequence ?? 0, fault);
        }
    }

    private async Task<string?> FaultAsync(AuditHead head, CancellationToken ct)
    {
        var walk = new AuditWalk(seal, head);
        if (walk.Begin() is { } forged)
            return forged;
        try
        {
            await foreach (var entry in db.AuditEntries.Where(e => e.Sequence <= head.LastSequence).OldestFirst(ct))
            {
                if (walk.Next(entry) is { } fault)
                    return fault;
            }
        }
        catch (Exception fault) when (fault is FormatException or InvalidCastException or OverflowException)
        {
            // SQLite keeps any text in any column.
            return $"Entry {walk.Expected} was changed: it cannot be read.";
        }
        return walk.End() ?? await BehindTheEndAsync(ct);
    }

    /// <summary>The newest entry is read before the head: one that was just written is not behind it.</summary>
    private async Task<string?> BehindTheEndAsync(CancellationToken ct)
    {
        var newest = await db.AuditEntries.MaxAsync(e => (long?)e.Sequence, ct) ?? 0;
        var last = (await HeadAsync(ct))?.LastSequence ?? 0;
        return newest > last ? $"Entry {newest} was added: the log ends with {last}." : null;
    }

    private async Task<string?> WithoutHeadAsync(CancellationToken ct)
    {
        var oldest = await db.AuditEntries.MinAsync(e => (long?)e.Sequence, ct);
        return oldest is null ? null : $"Entry {oldest} is in a log whose head was removed.";
    }

    private Task<AuditHead?> HeadAsync(CancellationToken ct) => db.AuditHead.AsNoTracking().SingleOrDefaultAsync(ct);
}
