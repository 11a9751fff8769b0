using ResumeParsing;

namespace InterviewMaster.Features.Resumes;

/// <summary>What <c>parse-resume</c> prints for a file: GET /resumes/{id} without ids (API.md).</summary>
internal sealed record ParsedResumeJson(
    string File,
    long Milliseconds,
    ResumeStatus Status,
    string? Error,
    string? FailureReason,
    string? ExtractedText,
    SkillsView Skills,
    IReadOnlyList<JobView> Experience,
    int? TotalExperienceMonths,
    string? SeniorityLevel,
    IReadOnlyList<EducationView> Education
)
{
    public static ParsedResumeJson Of(string file, long milliseconds, ParsedResume parsed) =>
        new(
            file,
            milliseconds,
            ResumeStatus.EducationParsed,
            null,
            null,
            parsed.Text,
            new SkillsView(
                Views(parsed.Skills.TechnicalSkills),
                Views(parsed.Skills.SoftSkills),
                Views(parsed.Skills.Tools),
                Views(parsed.Skills.Languages)
            ),
            [
                .. parsed.Experience.Select(job => new JobView(
                    job.JobTitle,
                    job.CompanyName,
                    job.StartDate,
                    job.EndDate,
                    job.IsCurrent,
                    job.DurationMonths,
                    job.Description
                )),
            ],
            parsed.TotalExperienceMonths,
            parsed.SeniorityLevel,
            [
                .. parsed.Education.Select(e => new EducationView(
                    e.DegreeType,
                    e.InstitutionName,
                    e.FieldOfStudy,
                    e.GraduationYear
                )),
            ]
        );

    public static ParsedResumeJson Failed(string file, long milliseconds, string code, string reason) =>
        new(file, milliseconds, ResumeStatus.ExtractionFailed, code, reason, null, SkillsView.None, [], null, null, []);

    private static List<SkillView> Views(IReadOnlyList<Skill> skills) =>
        [.. skills.Select(s => new SkillView(s.Name, s.Confidence, s.Evidence))];
}
