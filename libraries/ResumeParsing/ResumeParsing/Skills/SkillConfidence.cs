using ResumeParsing.Sections;

namespace ResumeParsing.Skills;

/// <summary>How sure one mention of a skill is: its section, whether it stands in a list, and what stands beside it.</summary>
internal static class SkillConfidence
{
    private static readonly string[] Verbs =
    [
        "to ",
        "will ",
        "can ",
        "would ",
        "i ",
        "we ",
        "quickly ",
        "must ",
        "not ",
    ];

    private static readonly string[] LevelWords =
    [
        "native",
        "fluent",
        "bilingual",
        "mother tongue",
        "languages",
        "speak",
        "intermediate",
        "conversational",
        "muttersprache",
        "langue maternelle",
    ];

    public static double Of(
        SkillSpelling spelling,
        SectionKind section,
        string line,
        int start,
        int end,
        int skillsInLine
    )
    {
        var inList = skillsInLine >= 3 || IsListItem(line, start, end);
        var inSkills = section is SectionKind.Skills or SectionKind.SoftSkills;
        var skill = spelling.Skill;
        if (skill.Group == SkillGroup.Language)
            return Language(section, line, inList && skillsInLine >= 2, inSkills);
        if (spelling.IsAmbiguous)
        {
            if (inSkills)
                return inList ? 0.85 : 0.7;
            return inList && skillsInLine >= 3 && !FollowsVerb(line, start) ? 0.7 : 0.4;
        }

        if (skill.Group == SkillGroup.Soft)
            return inSkills ? 0.9
                : section is SectionKind.Summary or SectionKind.Top ? 0.7
                : inList && section == SectionKind.Other ? 0.65
                : 0.5;
        var confidence = section switch
        {
            SectionKind.Skills => 0.9,
            SectionKind.SoftSkills or SectionKind.Certificates or SectionKind.Projects => 0.75,
            SectionKind.Experience or SectionKind.Summary or SectionKind.Volunteering => 0.7,
            SectionKind.Top => 0.65,
            SectionKind.Education => 0.5,
            SectionKind.Languages => 0.7,
            _ => 0.6,
        };
        // "research", "sales" or "reporting" in a sentence is mostly the everyday word, not a named skill.
        if (!inSkills && skill.Group == SkillGroup.Technical && IsCommonNoun(spelling.Text, line[start..end]))
            confidence -= 0.15;
        return Math.Min(1, confidence + (inList && skillsInLine >= 3 ? 0.08 : 0));
    }

    private static bool IsCommonNoun(string spelling, string written) =>
        char.IsLower(written[0])
        && char.IsUpper(spelling[0])
        && !spelling.Contains(' ', StringComparison.Ordinal)
        && spelling.Skip(1).All(char.IsLower);

    private static double Language(SectionKind section, string line, bool inList, bool inSkills)
    {
        if (section == SectionKind.Languages)
            return 0.95;
        if (LanguageContext(line))
            return 0.85;
        return inSkills ? 0.75
            : inList ? 0.65
            : 0.3;
    }

    private static bool LanguageContext(string line) =>
        LevelWords.Any(w => line.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static bool FollowsVerb(string line, int start) =>
        Verbs.Any(v =>
            start >= v.Length && line.AsSpan(start - v.Length, v.Length).Equals(v, StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsListItem(string line, int start, int end)
    {
        var before =
            start == 0 ? '\0'
            : line[..start].TrimEnd() is { Length: > 0 } head ? head[^1]
            : '\0';
        var after =
            end >= line.Length ? '\0'
            : line[end..].TrimStart() is { Length: > 0 } tail ? tail[0]
            : '\0';
        return Closes(before) && Closes(after);
    }

    private static bool Closes(char c) =>
        c is '\0' or ',' or ';' or '|' or '/' or '•' or '·' or ':' or '(' or ')' or '\t' or '-' or '–' or '&';
}
