using System.Collections.Frozen;

namespace ResumeParsing.Skills;

internal enum SkillGroup
{
    Technical,
    Soft,
    Tool,
    Language,
}

/// <summary>A skill of the taxonomy. An ambiguous one is also an everyday word and needs a context.</summary>
internal sealed record TaxonomySkill(string Name, SkillGroup Group, bool IsAmbiguous);

/// <summary>A spelling of a skill. A case-bound spelling counts only as written ("Go", "R", "SAS").</summary>
internal sealed record SkillSpelling(TaxonomySkill Skill, string Text, bool IsCaseBound, bool IsAmbiguous);

/// <summary>The skills of content/skills/taxonomy.tsv, which is compiled into this library.</summary>
internal sealed class SkillTaxonomy
{
    private const string Resource = "ResumeParsing.taxonomy.tsv";

    private SkillTaxonomy(IReadOnlyList<TaxonomySkill> skills, IReadOnlyList<SkillSpelling> spellings)
    {
        Skills = skills;
        // Several skills may share a spelling but for its case; each lower-cased text is looked for once.
        Spellings = spellings.GroupBy(s => s.Text.ToLowerInvariant()).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        Texts = [.. Spellings.Keys];
        Matcher = new(Texts);
    }

    public static SkillTaxonomy Default { get; } = Load();

    public IReadOnlyList<TaxonomySkill> Skills { get; }

    public IReadOnlyList<string> Texts { get; }

    public AhoCorasick Matcher { get; }

    private FrozenDictionary<string, SkillSpelling[]> Spellings { get; }

    /// <summary>The skill that a piece of text, found by <see cref="Matcher"/>, spells; null when its case is wrong.
    /// Capitals throughout are right for any spelling of three letters or more.</summary>
    /// <param name="lowered">The spelling in lower case.</param>
    /// <param name="written">The spelling as it stands on the page.</param>
    /// <param name="anyCase">In a list of skills people write as they please.</param>
    public SkillSpelling? Of(string lowered, string written, bool anyCase) =>
        Spellings[lowered]
            .FirstOrDefault(s =>
                !s.IsCaseBound || s.Text == written || (written.Length >= 3 && (anyCase || !written.Any(char.IsLower)))
            );

    internal static SkillTaxonomy Parse(IEnumerable<string> rows)
    {
        var skills = new List<TaxonomySkill>();
        var spellings = new List<SkillSpelling>();
        foreach (var row in rows)
        {
            if (row.Length == 0 || row[0] == '#')
                continue;
            var cells = row.Split('\t');
            if (cells.Length != 4)
                throw new FormatException($"The taxonomy's row \"{row}\" needs four columns.");
            var skill = new TaxonomySkill(cells[0], GroupOf(cells[1]), cells[3] == "ambiguous");
            skills.Add(skill);
            spellings.Add(SpellingOf(skill, skill.Name));
            foreach (var text in cells[2].Split('|', StringSplitOptions.RemoveEmptyEntries))
                spellings.Add(SpellingOf(skill, text));
        }

        return new(skills, spellings);
    }

    /// <summary>Of an ambiguous skill only the everyday word is ambiguous: "Go", not "Golang"; "Flash", not "Adobe Flash".
    /// A short alias ("QA", "RDS") is bound to its capitals.</summary>
    private static SkillSpelling SpellingOf(TaxonomySkill skill, string text)
    {
        var isSingle = !text.Contains(' ', StringComparison.Ordinal);
        var isAmbiguous = skill.IsAmbiguous && isSingle && skill.Name.Split(' ').Contains(text);
        var isAcronym = text.Length <= (text == skill.Name ? 2 : 3) && text.All(char.IsAsciiLetterUpper);
        return new(skill, text, isAmbiguous || isAcronym, isAmbiguous);
    }

    private static SkillGroup GroupOf(string name) =>
        name switch
        {
            "technical" => SkillGroup.Technical,
            "soft" => SkillGroup.Soft,
            "tool" => SkillGroup.Tool,
            "language" => SkillGroup.Language,
            _ => throw new FormatException($"The taxonomy knows no group \"{name}\"."),
        };

    private static SkillTaxonomy Load()
    {
        using var stream =
            typeof(SkillTaxonomy).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd().Split('\n').Select(r => r.TrimEnd('\r')));
    }
}
