namespace ResumeParsing;

/// <summary>What a résumé says. Every name, title and place stands in <paramref name="Text"/>; nothing is made up.</summary>
/// <param name="Text">The whole text in reading order, a line per line, a blank line between blocks.</param>
/// <param name="Skills">The skills, in four groups.</param>
/// <param name="Experience">The jobs, in the order of the résumé.</param>
/// <param name="TotalExperienceMonths">Months worked; months in which two jobs overlap count once.</param>
/// <param name="SeniorityLevel">Entry, Mid, Senior or Staff: <see cref="ExperienceTotals.Seniority"/>.</param>
/// <param name="Education">Degrees and certificates, in the order of the résumé.</param>
public sealed record ParsedResume(
    string Text,
    SkillGroups Skills,
    IReadOnlyList<JobEntry> Experience,
    int TotalExperienceMonths,
    string SeniorityLevel,
    IReadOnlyList<EducationEntry> Education
);

/// <summary>Skills by kind, the most certain first.</summary>
/// <param name="TechnicalSkills">What a person knows: programming languages, methods, crafts.</param>
/// <param name="SoftSkills">How a person works with others.</param>
/// <param name="Tools">Products a person operates.</param>
/// <param name="Languages">Languages people speak.</param>
public sealed record SkillGroups(
    IReadOnlyList<Skill> TechnicalSkills,
    IReadOnlyList<Skill> SoftSkills,
    IReadOnlyList<Skill> Tools,
    IReadOnlyList<Skill> Languages
);

/// <summary>A skill that the résumé names.</summary>
/// <param name="Name">Its name in the taxonomy, whatever the spelling on the page.</param>
/// <param name="Confidence">Above 0.6, at most 1: from its frequency, its section and its context.</param>
/// <param name="Evidence">The line it was read from, word for word.</param>
public sealed record Skill(string Name, double Confidence, string Evidence);

/// <summary>A job; whatever the résumé does not say is null.</summary>
/// <param name="JobTitle">The title as written.</param>
/// <param name="CompanyName">The employer as written.</param>
/// <param name="StartDate">The first day of the first month; of January when only a year is given.</param>
/// <param name="EndDate">The first day of the last month, or of the last year's December; null when current.</param>
/// <param name="IsCurrent">The job goes on ("Present").</param>
/// <param name="DurationMonths">Months from start to end, both counted.</param>
/// <param name="Description">What was done there, a line per bullet; may be empty.</param>
public sealed record JobEntry(
    string? JobTitle,
    string? CompanyName,
    DateOnly? StartDate,
    DateOnly? EndDate,
    bool IsCurrent,
    int? DurationMonths,
    string Description
);

/// <summary>A degree or certificate; whatever the résumé does not say is null.</summary>
/// <param name="DegreeType">Bachelor, Master, PhD, Associate or Certificate.</param>
/// <param name="InstitutionName">The school as written.</param>
/// <param name="FieldOfStudy">The subject as written.</param>
/// <param name="GraduationYear">The year of graduation, or the one expected.</param>
public sealed record EducationEntry(
    string? DegreeType,
    string? InstitutionName,
    string? FieldOfStudy,
    int? GraduationYear
);
