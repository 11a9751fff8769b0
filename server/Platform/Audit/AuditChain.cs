using InterviewMaster.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace InterviewMaster.Platform.Audit;

/// <summary>
/// Numbers and signs new entries inside the transaction that saves them. One at a time does so in the whole
/// installation. Everything else is saved before: the chain is the last lock that a transaction takes, so nobody who
/// holds it waits for another who waits for it.
/// </summary>
internal sealed class AuditChain(AuditSeal seal, ILogger<AuditChain> log)
{
    private const long PostgresLock = 0x617564_6974; // "audit"

    public static bool HasNew(ChangeTracker changes) => changes.Entries<AuditEntry>().Any(IsNew);

    /// <summary>Saves what is tracked, then appends the new entries.</summary>
    /// <param name="db">Inside a transaction that may write.</param>
    /// <param name="save">The plain saving of what is tracked.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<int> SaveAsync(AppDb db, Func<Task<int>> save, CancellationToken ct)
    {
        var entries = db
            .ChangeTracker.Entries<AuditEntry>()
            .Where(IsNew)
            .Select(e => (e.Entity, Provisional: e.Entity.Sequence))
            .OrderByDescending(e => e.Provisional)
            .ToList();
        foreach (var (entity, _) in entries)
            db.Entry(entity).State = EntityState.Detached;
        var saved = false;
        try
        {
            var changed = db.ChangeTracker.HasChanges() ? await save() : 0;
            var head = await LockHeadAsync(db, ct);
            foreach (var (entity, _) in entries)
                Append(head, entity);
            db.AuditEntries.AddRange(entries.Select(e => e.Entity));
            changed += await save();
            saved = true;
            return changed;
        }
        finally
        {
            // Not tracked any longer: should the transaction be rolled back, their numbers are given out again.
            foreach (var head in db.ChangeTracker.Entries<AuditHead>().ToList())
                head.State = EntityState.Detached;
            foreach (var (entity, provisional) in entries)
            {
                db.Entry(entity).State = EntityState.Detached;
                entity.Sequence = saved ? entity.Sequence : provisional;
            }
            if (!saved)
                db.AuditEntries.AddRange(entries.Select(e => e.Entity));
        }
    }

    /// <summary>
    /// The head, tracked, for this transaction only. On SQLite a transaction holds the write lock from its beginning
    /// (BEGIN IMMEDIATE), in this process and in others.
    /// </summary>
    public async Task<AuditHead> LockHeadAsync(AppDb db, CancellationToken ct)
    {
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({PostgresLock})", ct);
        var head = await db.AuditHead.SingleOrDefaultAsync(ct);
        if (head is not null && seal.IsGenuine(head))
            return head;
        var last = await db
            .AuditEntries.OrderByDescending(e => e.Sequence)
            .Select(e => new { e.Sequence, e.Hash })
            .FirstOrDefaultAsync(ct);
        if (head is null)
        {
            head = new AuditHead();
            db.AuditHead.Add(head);
            if (last is null)
            {
                Sign(head);
                return head;
            }
        }
        // Events go on being recorded, but never under a new signature: that would make the forgery genuine.
        log.LogError("The head of the audit chain is not as it was left; verify-audit says what is wrong");
        head.Signature = "";
        head.LastSequence = Math.Max(head.LastSequence, last?.Sequence ?? 0);
        head.LastHash = last?.Hash ?? head.LastHash;
        return head;
    }

    public bool IsGenuine(AuditHead head) => seal.IsGenuine(head);

    public void Sign(AuditHead head) => head.Signature = seal.SignatureOf(head);

    private void Append(AuditHead head, AuditEntry entry)
    {
        var trusted = seal.IsGenuine(head);
        entry.Sequence = head.LastSequence + 1;
        entry.Hash = seal.HashOf(head.LastHash, entry);
        head.LastSequence = entry.Sequence;
        head.LastHash = entry.Hash;
        if (trusted)
            Sign(head);
    }

    private static bool IsNew(EntityEntry<AuditEntry> entry) => entry.State == EntityState.Added;
}
