using ResumeParsing.Reading;

namespace ResumeParsing.Tests;

/// <summary>Reads a résumé that is given as plain text.</summary>
internal static class Read
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    public static ParsedResume Text(string text) => ResumeParser.Interpret(ResumeDocument.FromText(text), Today);

    public static IReadOnlyList<JobEntry> Jobs(string lines) => Text("Experience\n" + lines).Experience;

    public static IReadOnlyList<EducationEntry> Education(string lines) => Text("Education\n" + lines).Education;

    public static IReadOnlyList<string> Skills(string text)
    {
        var groups = Text(text).Skills;
        return
        [
            .. groups
                .TechnicalSkills.Concat(groups.Tools)
                .Concat(groups.SoftSkills)
                .Concat(groups.Languages)
                .Select(s => s.Name),
        ];
    }
}
