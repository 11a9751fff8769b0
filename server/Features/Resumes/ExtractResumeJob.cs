using InterviewMaster.Data;
using InterviewMaster.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using ResumeParsing;

namespace InterviewMaster.Features.Resumes;

/// <summary>Reads an uploaded file.</summary>
public sealed record ExtractResume(Guid ResumeId);

internal static class ExtractResumeJob
{
    public static async Task Handle(
        ExtractResume job,
        ResumeParserProcess parser,
        FileStorage storage,
        AppDb db,
        CancellationToken ct
    )
    {
        var resume = await db.Resumes.SingleOrDefaultAsync(r => r.Id == job.ResumeId, ct);
        if (resume is null || resume.Status is ResumeStatus.EducationParsed or ResumeStatus.ExtractionFailed)
            return;
        var parsed = await parser.ParseAsync(
            storage.PathOf(resume.StorageName),
            async stage =>
            {
                if (stage != ResumeStage.EducationParsed)
                {
                    resume.Status = Status(stage);
                    await db.SaveChangesAsync(ct);
                }
            },
            ct
        );
        resume.Status = parsed.Status;
        resume.FailureReason = parsed.FailureReason;
        resume.Text = parsed.ExtractedText;
        resume.Skills = parsed.Skills;
        resume.Experience = parsed.Experience;
        resume.TotalExperienceMonths = parsed.TotalExperienceMonths;
        resume.SeniorityLevel = parsed.SeniorityLevel;
        resume.Education = parsed.Education;
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Its owner deleted it meanwhile: there is nothing left to say.
        }
    }

    /// <summary>The user must not wait for ever for a job that was given up.</summary>
    public static async Task WhenGivenUp(ExtractResume job, AppDb db, CancellationToken ct) =>
        await db
            .Resumes.Where(r => r.Id == job.ResumeId)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(r => r.Status, ResumeStatus.ExtractionFailed)
                        .SetProperty(
                            r => r.FailureReason,
                            "Something went wrong on our side while reading this file. Upload it again."
                        ),
                ct
            );

    private static ResumeStatus Status(ResumeStage stage) =>
        stage switch
        {
            ResumeStage.TextExtracted => ResumeStatus.TextExtracted,
            ResumeStage.SkillsExtracted => ResumeStatus.SkillsExtracted,
            ResumeStage.ExperienceParsed => ResumeStatus.ExperienceParsed,
            ResumeStage.EducationParsed => ResumeStatus.EducationParsed,
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "A stage without a status."),
        };
}
