using InterviewMaster.Platform.Audit;

namespace InterviewMaster.Features.Admin;

/// <summary>An entry of the audit log.</summary>
/// <param name="Id">Its place in the log: 1, 2, 3 … without gaps.</param>
/// <param name="UserId">Whom it is about; a bare pseudonym once the account is deleted.</param>
/// <param name="Hash">Chains it to the entry before; <c>verify-audit</c> checks it.</param>
public sealed record AuditEntryView(
    long Id,
    string Event,
    DateTimeOffset At,
    Guid? UserId,
    string? IpAddress,
    string? UserAgent,
    IReadOnlyDictionary<string, string> Data,
    string Hash
)
{
    internal static AuditEntryView Of(AuditEntry entry) =>
        new(
            entry.Sequence,
            entry.Event,
            entry.At,
            entry.UserId,
            entry.IpAddress,
            entry.UserAgent,
            entry.ReadData(),
            entry.Hash
        );
}
