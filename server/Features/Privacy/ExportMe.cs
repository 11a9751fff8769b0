using System.IO.Compression;
using InterviewMaster.Data;
using InterviewMaster.Features.Accounts;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.PersonalData;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InterviewMaster.Features.Privacy;

internal static class ExportMe
{
    /// <summary>Everything about the user as a zip of JSON and files.</summary>
    public static async Task<FileStreamHttpResult> Handle(
        CurrentUser user,
        IEnumerable<IPersonalData> features,
        AuditLog audit,
        AppDb db,
        CancellationToken ct
    )
    {
        // On disk, not in memory: five résumés of 10 MB would be kept for each caller otherwise.
        var file = new FileStream(
            Path.GetTempFileName(),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 81920,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
        await using (var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, null, ct))
        {
            foreach (var feature in features)
                await feature.ExportAsync(user.Id, new PersonalDataExport(zip), ct);
        }
        file.Position = 0;
        audit.Record(AccountEvents.Exported, user.Id);
        await db.SaveChangesAsync(ct);
        return TypedResults.File(file, "application/zip", "interviewmaster-export.zip");
    }
}
