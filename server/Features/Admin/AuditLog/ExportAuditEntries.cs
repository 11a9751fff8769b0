using System.Globalization;
using System.Text.Json;
using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Admin;

internal static class ExportAuditEntries
{
    /// <summary>The audit log as a JSON file, oldest first. That it was taken is itself recorded.</summary>
    public static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> Handle(
        [AsParameters] AuditFilter filter,
        CurrentUser user,
        AuditLog audit,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        if (filter.Errors() is { Length: > 0 } errors)
            return CommonProblems.Invalid(errors);
        var last = await db.AuditEntries.MaxAsync(e => (long?)e.Sequence, ct) ?? 0;
        audit.Record("audit.exported", user.Id, [.. filter.Describe()]);
        await db.SaveChangesAsync(ct);
        var entries = filter.Apply(db.AuditEntries.Where(e => e.Sequence <= last)).OldestFirst(ct);
        var today = clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return TypedResults.Stream(
            body => JsonSerializer.SerializeAsync(body, entries.Select(AuditEntryView.Of), Json.Options, ct),
            "application/json",
            $"interviewmaster-audit-{today}.json"
        );
    }
}
