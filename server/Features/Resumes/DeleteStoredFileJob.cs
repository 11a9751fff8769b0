using InterviewMaster.Platform.Storage;

namespace InterviewMaster.Features.Resumes;

/// <summary>The file of a résumé that is gone. Later, so that a rolled-back deletion never loses it.</summary>
public sealed record DeleteStoredFile(string StorageName);

internal static class DeleteStoredFileJob
{
    public static Task Handle(DeleteStoredFile job, FileStorage storage)
    {
        storage.Delete(job.StorageName);
        return Task.CompletedTask;
    }
}
