using System.ComponentModel.DataAnnotations;
using InterviewMaster.Platform.Problems;

namespace InterviewMaster.Features.Resumes;

/// <summary>A résumé in a list.</summary>
public sealed record ResumeReceipt(
    Guid ResumeId,
    string Filename,
    long FileSize,
    ResumeStatus Status,
    string? FailureReason,
    DateTimeOffset CreatedAt
)
{
    internal static ResumeReceipt Of(Resume resume) =>
        new(resume.Id, resume.FileName, resume.FileSize, resume.Status, resume.FailureReason, resume.CreatedAt);
}

/// <summary>A résumé and everything that was read in it.</summary>
/// <param name="FailureReason">Why it cannot be read and what to do, when the status is extraction_failed.</param>
/// <param name="TotalExperienceMonths">Months with a job; overlapping jobs count once.</param>
/// <param name="SeniorityLevel">Entry, Mid, Senior or Staff, by the total.</param>
public sealed record ResumeView(
    Guid ResumeId,
    string Filename,
    long FileSize,
    ResumeStatus Status,
    string? FailureReason,
    DateTimeOffset CreatedAt,
    string? ExtractedText,
    SkillsView Skills,
    IReadOnlyList<JobView> Experience,
    int? TotalExperienceMonths,
    string? SeniorityLevel,
    IReadOnlyList<EducationView> Education
)
{
    internal static ResumeView Of(Resume resume) =>
        new(
            resume.Id,
            resume.FileName,
            resume.FileSize,
            resume.Status,
            resume.FailureReason,
            resume.CreatedAt,
            resume.Text,
            resume.Skills ?? SkillsView.None,
            resume.Experience ?? [],
            resume.TotalExperienceMonths,
            resume.SeniorityLevel,
            resume.Education ?? []
        );
}

/// <summary>Skills by group.</summary>
public sealed record SkillsView(
    [property: MaxLength(200, ErrorMessage = FieldMessages.TooMany)] IReadOnlyList<SkillView> TechnicalSkills,
    [property: MaxLength(200, ErrorMessage = FieldMessages.TooMany)] IReadOnlyList<SkillView> SoftSkills,
    [property: MaxLength(200, ErrorMessage = FieldMessages.TooMany)] IReadOnlyList<SkillView> Tools,
    [property: MaxLength(200, ErrorMessage = FieldMessages.TooMany)] IReadOnlyList<SkillView> Languages
)
{
    internal static readonly SkillsView None = new([], [], [], []);
}

/// <summary>A skill.</summary>
/// <param name="Name">As the taxonomy spells it.</param>
/// <param name="Confidence">0 to 1; 1 for what the owner entered.</param>
/// <param name="Evidence">The line of the résumé it was read from; null for what the owner entered.</param>
public sealed record SkillView(
    [property: Required(ErrorMessage = FieldMessages.Missing), StringLength(80, ErrorMessage = FieldMessages.TooLong)]
        string Name,
    [property: Range(0, 1, ErrorMessage = "Use a number from {1} to {2}.")] double Confidence = 1,
    [property: StringLength(1000, ErrorMessage = FieldMessages.TooLong)] string? Evidence = null
);

/// <summary>A job.</summary>
/// <param name="StartDate">First day of the month it began.</param>
/// <param name="EndDate">First day of the month it ended; null while it goes on or when it is not known.</param>
/// <param name="DurationMonths">Computed from the dates.</param>
public sealed record JobView(
    [property: StringLength(200, ErrorMessage = FieldMessages.TooLong)] string? JobTitle,
    [property: StringLength(200, ErrorMessage = FieldMessages.TooLong)] string? CompanyName,
    DateOnly? StartDate,
    DateOnly? EndDate,
    bool IsCurrent = false,
    int? DurationMonths = null,
    [property: StringLength(5000, ErrorMessage = FieldMessages.TooLong)] string Description = ""
);

/// <summary>A degree or certificate.</summary>
/// <param name="DegreeType">Bachelor, Master, PhD, Associate or Certificate.</param>
public sealed record EducationView(
    [property: RegularExpression(
        "^(Bachelor|Master|PhD|Associate|Certificate)$",
        ErrorMessage = "Choose Bachelor, Master, PhD, Associate or Certificate."
    )]
        string? DegreeType,
    [property: StringLength(200, ErrorMessage = FieldMessages.TooLong)] string? InstitutionName,
    [property: StringLength(200, ErrorMessage = FieldMessages.TooLong)] string? FieldOfStudy,
    [property: Range(1940, 2100, ErrorMessage = "Use a year from {1} to {2}.")] int? GraduationYear
);
