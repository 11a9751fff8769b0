using System.ComponentModel.DataAnnotations;
using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ResumeParsing;

namespace InterviewMaster.Features.Resumes;

/// <summary>The owner's corrections. What is given replaces what was read; what is left out stays.</summary>
[Example(
    """{"education": [{"degree_type": "Bachelor", "institution_name": "Northfield College", "field_of_study": "Mathematics", "graduation_year": 2019}]}"""
)]
public sealed record CorrectResumeRequest(
    SkillsView? Skills = null,
    [property: MaxLength(60, ErrorMessage = FieldMessages.TooMany)] IReadOnlyList<JobView>? Experience = null,
    [property: MaxLength(30, ErrorMessage = FieldMessages.TooMany)] IReadOnlyList<EducationView>? Education = null
);

internal static class CorrectResume
{
    /// <summary>Corrects what was read.</summary>
    public static async Task<Results<Ok<ResumeView>, ProblemHttpResult>> Handle(
        Guid resumeId,
        CorrectResumeRequest request,
        CurrentUser user,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        if (MissingEntry(request) is { } missing)
            return CommonProblems.Invalid((missing, [FieldMessages.Missing]));
        if (BackwardJob(request) is { } index)
            return CommonProblems.Invalid(($"experience[{index}].end_date", ["The end is before the start."]));
        var resume = await db.Resumes.SingleOrDefaultAsync(r => r.Id == resumeId && r.UserId == user.Id, ct);
        if (resume is null)
            return CommonProblems.NotFound.Result();
        if (resume.Status is not (ResumeStatus.EducationParsed or ResumeStatus.ExtractionFailed))
            return ResumeProblems.NotParsedYet.Result();

        resume.Skills = request.Skills ?? resume.Skills;
        resume.Education = request.Education ?? resume.Education;
        if (request.Experience is { } experience)
        {
            var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
            resume.Experience = [.. experience.Select(job => job with { DurationMonths = Months(job, today) })];
            // A job without an end that does not go on has no length that could be counted.
            var counted = experience.Where(job => job.EndDate is not null || job.IsCurrent);
            resume.TotalExperienceMonths = ExperienceTotals.Months(
                counted.Select(job => (job.StartDate, job.EndDate)),
                today
            );
            resume.SeniorityLevel = ExperienceTotals.Seniority(resume.TotalExperienceMonths.Value);
        }
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ResumeView.Of(resume));
    }

    private static int? Months(JobView job, DateOnly today) =>
        job.StartDate is { } start && (job.EndDate ?? (job.IsCurrent ? today : null)) is { } end
            ? ExperienceTotals.Months(start, end)
            : null;

    /// <summary>A list of skills that is not there, or an entry of a list that is null: validation looks past both.</summary>
    private static string? MissingEntry(CorrectResumeRequest request)
    {
        var lists = new List<(string Name, IReadOnlyList<object?>? Entries)>
        {
            ("experience", request.Experience ?? []),
            ("education", request.Education ?? []),
        };
        if (request.Skills is { } skills)
        {
            lists.Add(("skills.technical_skills", skills.TechnicalSkills));
            lists.Add(("skills.soft_skills", skills.SoftSkills));
            lists.Add(("skills.tools", skills.Tools));
            lists.Add(("skills.languages", skills.Languages));
        }
        foreach (var (name, entries) in lists)
        {
            if (entries is null)
                return name;
            if (entries.ToList().IndexOf(null) is >= 0 and var index)
                return $"{name}[{index}]";
        }
        return null;
    }

    private static int? BackwardJob(CorrectResumeRequest request)
    {
        var index = request.Experience?.ToList().FindIndex(job => job.EndDate < job.StartDate) ?? -1;
        return index < 0 ? null : index;
    }
}
