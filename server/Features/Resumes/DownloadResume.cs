using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using InterviewMaster.Platform.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Resumes;

internal static class DownloadResume
{
    /// <summary>The file as it was uploaded.</summary>
    public static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> Handle(
        Guid resumeId,
        HttpContext http,
        CurrentUser user,
        FileStorage storage,
        AppDb db,
        CancellationToken ct
    )
    {
        var resume = await db
            .Resumes.AsNoTracking()
            .SingleOrDefaultAsync(r => r.Id == resumeId && r.UserId == user.Id, ct);
        if (resume is null)
            return CommonProblems.NotFound.Result();
        // A browser that shows it anyway must not run what is in it.
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return TypedResults.File(storage.Open(resume.StorageName), resume.ContentType, resume.FileName);
    }
}
