using ResumeParsing.Sections;

namespace ResumeParsing.Skills;

/// <summary>Finds the taxonomy's skills in the text and says how sure each is.</summary>
internal static class SkillFinder
{
    /// <summary>Skills at or below this confidence are dropped (requirement R8).</summary>
    public const double Threshold = 0.6;

    public static SkillGroups Find(IReadOnlyList<ResumeSection> sections) => Find(sections, SkillTaxonomy.Default);

    internal static SkillGroups Find(IReadOnlyList<ResumeSection> sections, SkillTaxonomy taxonomy)
    {
        var sightings = sections.SelectMany(s =>
            LogicalLine.Join(s.Lines).SelectMany(l => Sightings(l, s.Kind, taxonomy))
        );
        var skills = sightings
            .GroupBy(s => s.Skill)
            .Select(g => (g.Key, Skill: SkillOf(g.Key, [.. g])))
            .Where(s => s.Skill.Confidence > Threshold)
            .OrderByDescending(s => s.Skill.Confidence)
            .ToList();
        IReadOnlyList<Skill> Of(SkillGroup group) => [.. skills.Where(s => s.Key.Group == group).Select(s => s.Skill)];
        return new(Of(SkillGroup.Technical), Of(SkillGroup.Soft), Of(SkillGroup.Tool), Of(SkillGroup.Language));
    }

    private static Skill SkillOf(TaxonomySkill skill, List<SkillSighting> sightings)
    {
        var best = sightings.MaxBy(s => s.Confidence)!;
        // Each further mention adds a little, and only as long as one mention alone would nearly do.
        var repeats = best.Confidence >= 0.5 ? Math.Min(3, sightings.Count - 1) * 0.05 : 0;
        return new(skill.Name, Math.Round(Math.Min(1, best.Confidence + repeats), 2), best.Line);
    }

    private static List<SkillSighting> Sightings(LogicalLine line, SectionKind section, SkillTaxonomy taxonomy)
    {
        var text = line.Line.Text;
        var lowered = text.ToLowerInvariant();
        if (lowered.Length != text.Length)
            return [];
        var hits = new List<(int Start, int End, SkillSpelling Spelling)>();
        foreach (var (word, start) in taxonomy.Matcher.Find(lowered))
        {
            var end = start + taxonomy.Texts[word].Length;
            if (
                WordEdges.IsWhole(lowered, start, end)
                && taxonomy.Of(taxonomy.Texts[word], text[start..end], section == SectionKind.Skills) is { } spelling
            )
                hits.Add((start, end, spelling));
        }

        var longest = hits.Where(h =>
                !hits.Exists(o => o != h && o.Start <= h.Start && o.End >= h.End && o.End - o.Start > h.End - h.Start)
            )
            .ToList();
        return
        [
            .. longest.Select(h => new SkillSighting(
                h.Spelling.Skill,
                SkillConfidence.Of(h.Spelling, section, text, h.Start, h.End, longest.Count),
                line.PartAt(h.Start)
            )),
        ];
    }
}
