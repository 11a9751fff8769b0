using InterviewMaster.Data;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.PersonalData;
using InterviewMaster.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Resumes;

internal sealed class ResumesPersonalData(AppDb db, FileStorage storage, JobQueue jobs) : IPersonalData
{
    public IReadOnlyList<Type> Covers => [typeof(Resume)];

    public async Task ExportAsync(Guid userId, PersonalDataExport export, CancellationToken ct)
    {
        var resumes = await db.Resumes.AsNoTracking().Where(r => r.UserId == userId).ToListAsync(ct);
        await export.AddAsync("resumes", resumes.Select(ResumeView.Of), ct);
        foreach (var resume in resumes)
        {
            await using var file = storage.Open(resume.StorageName);
            await export.AddFileAsync($"resumes/{resume.StorageName}", file, ct);
        }
    }

    public async Task DeleteAsync(Guid userId, CancellationToken ct)
    {
        var resumes = await db.Resumes.Where(r => r.UserId == userId).ToListAsync(ct);
        foreach (var resume in resumes)
            jobs.Enqueue(new DeleteStoredFile(resume.StorageName));
        db.Resumes.RemoveRange(resumes);
        await db.SaveChangesAsync(ct);
    }
}
