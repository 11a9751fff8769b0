using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Resumes;

internal static class GetResume
{
    /// <summary>A résumé with all that was read in it.</summary>
    public static async Task<Results<Ok<ResumeView>, ProblemHttpResult>> Handle(
        Guid resumeId,
        CurrentUser user,
        AppDb db,
        CancellationToken ct
    ) =>
        await db.Resumes.AsNoTracking().SingleOrDefaultAsync(r => r.Id == resumeId && r.UserId == user.Id, ct)
            is { } resume
            ? TypedResults.Ok(ResumeView.Of(resume))
            : CommonProblems.NotFound.Result();
}
