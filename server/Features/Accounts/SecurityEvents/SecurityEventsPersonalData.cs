using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

internal sealed class SecurityEventsPersonalData(AppDb db) : IPersonalData
{
    public IReadOnlyList<Type> Covers => [typeof(AuditEntry)];

    public async Task ExportAsync(Guid userId, PersonalDataExport export, CancellationToken ct)
    {
        var events = await db
            .AuditEntries.AsNoTracking()
            .Where(e => e.UserId == userId)
            .OrderBy(e => e.Sequence)
            .ToListAsync(ct);
        var readable = events.Select(e => new
        {
            e.Event,
            e.At,
            e.IpAddress,
            e.UserAgent,
            Data = e.ReadData(),
        });
        await export.AddAsync("security_events", readable, ct);
    }

    /// <summary>
    /// Deletes nothing: the entries of the audit log stay for the rest of their 90 days, so that whoever takes over an
    /// account cannot wipe the traces by deleting it. The database would refuse it anyway. They hold no name and no
    /// address of the person; once the account is gone their user id is a bare pseudonym. Network address and browser
    /// go with the entry when it is 90 days old.
    /// </summary>
    public Task DeleteAsync(Guid userId, CancellationToken ct) => Task.CompletedTask;
}
