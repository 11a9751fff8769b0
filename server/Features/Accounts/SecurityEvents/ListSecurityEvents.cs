using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InterviewMaster.Features.Accounts;

/// <summary>Something that happened to the account or was done with it.</summary>
/// <param name="Event">Such as <c>auth.signed_in</c>.</param>
/// <param name="Device">In words: <c>Chrome on Windows</c>.</param>
public sealed record SecurityEvent(
    long Id,
    string Event,
    DateTimeOffset At,
    string? IpAddress,
    string Device,
    IReadOnlyDictionary<string, string> Data
)
{
    internal static SecurityEvent Of(AuditEntry entry) =>
        new(entry.Sequence, entry.Event, entry.At, entry.IpAddress, DeviceName.Of(entry.UserAgent), entry.ReadData());
}

/// <summary>A page of them, newest first.</summary>
public sealed record SecurityEventList(IReadOnlyList<SecurityEvent> Items, string? NextCursor);

internal static class ListSecurityEvents
{
    /// <summary>What happened to the own account in the last 90 days: sign-ins, changed passwords and the like.</summary>
    public static async Task<Results<Ok<SecurityEventList>, ProblemHttpResult>> Handle(
        CurrentUser user,
        AppDb db,
        CancellationToken ct,
        string? cursor = null,
        int limit = AuditPages.DefaultLimit
    )
    {
        var own = db.AuditEntries.Where(e => e.UserId == user.Id);
        if (await own.NewestFirstAsync(cursor, limit, ct) is not { } page)
            return CommonProblems.BadCursor.Result();
        return TypedResults.Ok(new SecurityEventList([.. page.Entries.Select(SecurityEvent.Of)], page.NextCursor));
    }
}
