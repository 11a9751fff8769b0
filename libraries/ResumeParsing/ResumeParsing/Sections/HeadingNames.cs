using System.Collections.Frozen;
using System.Text;

namespace ResumeParsing.Sections;

/// <summary>What people call the parts of a résumé.</summary>
internal static class HeadingNames
{
    private static readonly FrozenDictionary<string, SectionKind> Names = Build();

    private static readonly string[] Joints = [" and ", " & ", " / ", ", ", " und ", " et ", " y ", " e ", " en "];

    /// <summary>The section a heading opens; null when the text names none.</summary>
    public static SectionKind? Find(string heading)
    {
        var plain = Plain(heading);
        if (plain.Length < 2)
            return null;
        if (Names.TryGetValue(plain, out var kind))
            return kind;

        // "Education & Certifications", "Skills and Interests": the first part decides if every part is a heading.
        foreach (var joint in Joints)
        {
            var at = plain.IndexOf(joint, StringComparison.Ordinal);
            if (at > 0 && Find(plain[..at]) is { } first && Find(plain[(at + joint.Length)..]) is not null)
                return first;
        }

        return null;
    }

    private static string Plain(string heading)
    {
        var text = new StringBuilder(heading.Length);
        foreach (var c in heading.ToLowerInvariant())
        {
            if (char.IsLetter(c) || c is '&' or '/' or ',' or '\'')
                text.Append(c);
            else if (c == '’')
                text.Append('\'');
            else if (text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
        }

        return text.ToString().Trim(' ', ',', '/', '&', '\'');
    }

    private static FrozenDictionary<string, SectionKind> Build()
    {
        var names = new Dictionary<string, SectionKind>(StringComparer.Ordinal);
        void Add(SectionKind kind, string list)
        {
            foreach (
                var name in list.Split(
                    ['|', '\n'],
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                )
            )
                names.TryAdd(name, kind);
        }

        Add(SectionKind.Experience, HeadingLists.Experience);
        Add(SectionKind.Volunteering, HeadingLists.Volunteering);
        Add(SectionKind.Education, HeadingLists.Education);
        Add(SectionKind.Skills, HeadingLists.Skills);
        Add(SectionKind.SoftSkills, HeadingLists.SoftSkills);
        Add(SectionKind.Languages, HeadingLists.Languages);
        Add(SectionKind.Certificates, HeadingLists.Certificates);
        Add(SectionKind.Projects, HeadingLists.Projects);
        Add(SectionKind.Summary, HeadingLists.Summary);
        Add(SectionKind.Other, HeadingLists.Other);
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
