using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Resumes;

/// <summary>The résumés that are kept, newest first. There are never more than five.</summary>
public sealed record ResumeList(IReadOnlyList<ResumeReceipt> Items, string? NextCursor);

internal static class ListResumes
{
    /// <summary>The résumés of the user.</summary>
    public static async Task<Ok<ResumeList>> Handle(CurrentUser user, AppDb db, CancellationToken ct)
    {
        var resumes = await db
            .Resumes.Where(r => r.UserId == user.Id)
            .OrderByDescending(r => r.CreatedAt)
            .Select(r => new ResumeReceipt(r.Id, r.FileName, r.FileSize, r.Status, r.FailureReason, r.CreatedAt))
            .ToListAsync(ct);
        return TypedResults.Ok(new ResumeList(resumes, null));
    }
}
