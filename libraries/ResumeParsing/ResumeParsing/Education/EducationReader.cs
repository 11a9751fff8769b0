using ResumeParsing.Reading;
using ResumeParsing.Sections;

namespace ResumeParsing.Education;

/// <summary>Finds degrees, schools, subjects and years.</summary>
internal static class EducationReader
{
    /// <summary>An expected graduation lies at most this far ahead.</summary>
    private const int MaxYearsAhead = 8;

    public static IReadOnlyList<EducationEntry> Read(IReadOnlyList<ResumeSection> sections, DateOnly today)
    {
        var entries = sections
            .Where(s => s.Kind == SectionKind.Education)
            .SelectMany(s => ReadSection(s.Lines, today))
            .ToList();
        if (entries.Count == 0)
        {
            // No heading was recognised: a degree beside a school is taken wherever it stands, outside of work.
            entries =
            [
                .. sections
                    .Where(s => s.Kind is not (SectionKind.Experience or SectionKind.Skills or SectionKind.SoftSkills))
                    .SelectMany(s => ReadSection(s.Lines, today))
                    .Where(e => e.DegreeType is not null && e.InstitutionName is not null),
            ];
        }

        return [.. entries.Distinct()];
    }

    private static List<EducationEntry> ReadSection(IReadOnlyList<TextLine> lines, DateOnly today)
    {
        var facts = LogicalLine.Join(lines).Select(l => EducationLine.Of(l.Line)).ToList();
        if (facts.Any(f => !f.IsBullet && f.HasContent))
            facts.RemoveAll(f => f.IsBullet);
        if (!facts.Any(f => f.HasContent))
            return [];

        var drafts = new List<EducationDraft>();
        var schoolFirst = facts.First(f => f.HasContent) is { Degree: null };
        EducationDraft? draft = null;
        EducationDraft? pending = null;
        foreach (var fact in facts)
        {
            if (!fact.HasContent)
            {
                if (fact.Year is not null && (draft is null || draft.Year is not null))
                    pending = new() { Year = fact.Year, YearIsEnd = true };
                else
                    draft?.AddPlain(fact);
                continue;
            }

            if (draft is null || draft.IsOver(fact, schoolFirst))
            {
                draft =
                    draft is not null && fact.School is null && schoolFirst && draft.School is not null
                        ? new() { School = draft.School }
                        : new();
                if (pending is not null)
                    draft.Year = pending.Year;
                drafts.Add(draft);
            }

            pending = null;
            draft.Add(fact);
        }

        return [.. drafts.Select(d => d.Entry(today.Year + MaxYearsAhead)).OfType<EducationEntry>()];
    }
}
