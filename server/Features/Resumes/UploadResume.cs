using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ResumeParsing;

namespace InterviewMaster.Features.Resumes;

internal static class UploadResume
{
    /// <summary>Takes a PDF or DOCX of at most 10 MB; it is read in the background. The newest five are kept.</summary>
    public static async Task<Results<Created<ResumeReceipt>, ProblemHttpResult>> Handle(
        IFormFile file,
        CurrentUser user,
        FileStorage storage,
        JobQueue jobs,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        if (file.Length > ResumeRules.MaxFileBytes)
            return ResumeProblems.TooLarge.Result();
        await using var content = file.OpenReadStream();
        var head = new byte[Math.Min(file.Length, ResumeFile.HeadBytes)];
        await content.ReadExactlyAsync(head, ct);
        if (ResumeFile.Recognise(head, file.FileName) is not { } kind)
            return ResumeProblems.UnsupportedType.Result();

        var id = Guid.CreateVersion7();
        var resume = new Resume
        {
            Id = id,
            UserId = user.Id,
            FileName = ResumeRules.DisplayName(file.FileName),
            FileSize = file.Length,
            ContentType = ContentTypeOf(kind),
            StorageName = $"{id}.{(kind == ResumeFileKind.Pdf ? "pdf" : "docx")}",
            CreatedAt = clock.GetUtcNow(),
        };
        content.Position = 0;
        await storage.SaveAsync(resume.StorageName, content, ct);
        db.Resumes.Add(resume);
        var beyond = await db
            .Resumes.Where(r => r.UserId == user.Id)
            .OrderByDescending(r => r.CreatedAt)
            .Skip(ResumeRules.KeptPerUser - 1)
            .ToListAsync(ct);
        db.Resumes.RemoveRange(beyond);
        foreach (var old in beyond)
            jobs.Enqueue(new DeleteStoredFile(old.StorageName));
        jobs.Enqueue(new ExtractResume(resume.Id));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch
        {
            storage.Delete(resume.StorageName);
            throw;
        }
        return TypedResults.Created($"/api/v1/resumes/{resume.Id}", ResumeReceipt.Of(resume));
    }

    private static string ContentTypeOf(ResumeFileKind kind) =>
        kind == ResumeFileKind.Pdf
            ? "application/pdf"
            : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
}
