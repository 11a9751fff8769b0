using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InterviewMaster.Features.Admin;

/// <summary>A page of the audit log, newest first.</summary>
public sealed record AuditEntryList(IReadOnlyList<AuditEntryView> Items, string? NextCursor);

internal static class ListAuditEntries
{
    /// <summary>What matters for security and happened in the last 90 days, newest first.</summary>
    public static async Task<Results<Ok<AuditEntryList>, ProblemHttpResult>> Handle(
        [AsParameters] AuditFilter filter,
        AppDb db,
        CancellationToken ct,
        string? cursor = null,
        int limit = AuditPages.DefaultLimit
    )
    {
        if (filter.Errors() is { Length: > 0 } errors)
            return CommonProblems.Invalid(errors);
        if (await filter.Apply(db.AuditEntries).NewestFirstAsync(cursor, limit, ct) is not { } page)
            return CommonProblems.BadCursor.Result();
        return TypedResults.Ok(new AuditEntryList([.. page.Entries.Select(AuditEntryView.Of)], page.NextCursor));
    }
}
