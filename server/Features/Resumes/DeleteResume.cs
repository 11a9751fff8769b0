using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Resumes;

internal static class DeleteResume
{
    /// <summary>Deletes a résumé and its file.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid resumeId,
        CurrentUser user,
        JobQueue jobs,
        AppDb db,
        CancellationToken ct
    )
    {
        var resume = await db.Resumes.SingleOrDefaultAsync(r => r.Id == resumeId && r.UserId == user.Id, ct);
        if (resume is null)
            return CommonProblems.NotFound.Result();
        db.Resumes.Remove(resume);
        jobs.Enqueue(new DeleteStoredFile(resume.StorageName));
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
