using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Platform.Audit;

/// <summary>The log is read in pages, whichever way: there may be millions of entries.</summary>
internal static class AuditPages
{
    public const int DefaultLimit = 20;
    private const int MaxLimit = 100;
    private const int AtOnce = 500;

    /// <summary>A page for people to read.</summary>
    /// <param name="entries">Those that are asked for.</param>
    /// <param name="cursor">Of the page before; null for the first.</param>
    /// <param name="limit">Brought into 1 to 100.</param>
    /// <param name="ct">Ends it.</param>
    /// <returns>Null when the cursor is not one of ours.</returns>
    public static async Task<(IReadOnlyList<AuditEntry> Entries, string? NextCursor)?> NewestFirstAsync(
        this IQueryable<AuditEntry> entries,
        string? cursor,
        int limit,
        CancellationToken ct
    )
    {
        if (cursor is not null)
        {
            if (!long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var before))
                return null;
            entries = entries.Where(e => e.Sequence < before);
        }
        var size = Math.Clamp(limit, 1, MaxLimit);
        var page = await entries.AsNoTracking().OrderByDescending(e => e.Sequence).Take(size + 1).ToListAsync(ct);
        var shown = page.Take(size).ToList();
        var next = page.Count > size ? shown[^1].Sequence.ToString(CultureInfo.InvariantCulture) : null;
        return (shown, next);
    }

    /// <summary>All of them, without keeping them in memory.</summary>
    public static async IAsyncEnumerable<AuditEntry> OldestFirst(
        this IQueryable<AuditEntry> entries,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        var after = long.MinValue;
        for (var count = AtOnce; count == AtOnce; )
        {
            var from = after;
            var page = entries
                .AsNoTracking()
                .Where(e => e.Sequence > from)
                .OrderBy(e => e.Sequence)
                .Take(AtOnce)
                .AsAsyncEnumerable();
            count = 0;
            await foreach (var entry in page.WithCancellation(ct))
            {
                yield return entry;
                after = entry.Sequence;
                count++;
            }
        }
    }
}
