using ResumeParsing.Reading;

namespace ResumeParsing.Sections;

/// <summary>Cuts a résumé at its headings.</summary>
internal static class SectionSplitter
{
    private const int MaxHeadingWords = 7;

    public static IReadOnlyList<ResumeSection> Split(ResumeDocument document)
    {
        var sections = new List<ResumeSection>();
        var kind = SectionKind.Top;
        var heading = "";
        var lines = new List<TextLine>();
        for (var i = 0; i < document.Lines.Count; i++)
        {
            var line = document.Lines[i];
            if (i + 1 < document.Lines.Count && IsWrappedHeading(line, document.Lines[i + 1]))
            {
                // "PROFESSIONAL" above "BACKGROUND" in a narrow column
                line = line with
                {
                    Text = line.Text + " " + document.Lines[i + 1].Text,
                };
                i++;
            }

            if (HeadingOf(line, kind) is not var (found, rest))
            {
                if (line.StartsColumn && kind != SectionKind.Top)
                {
                    sections.Add(new(kind, heading, lines));
                    (kind, heading, lines) = (SectionKind.Top, "", []);
                }

                lines.Add(line);
                continue;
            }

            if (lines.Count > 0 || heading.Length > 0)
                sections.Add(new(kind, heading, lines));
            (kind, heading, lines) = (found, line.Text, []);
            if (rest.Length > 0)
                lines.Add(line with { Text = rest });
        }

        sections.Add(new(kind, heading, lines));
        return sections;
    }

    private static bool IsWrappedHeading(TextLine first, TextLine second) =>
        first.Strong
        && second.Strong
        && first.Block == second.Block
        && StartsLikeHeading(first.Text)
        && HeadingNames.Find(second.Text) is null
        && HeadingNames.Find(first.Text + " " + second.Text) is not null;

    private static (SectionKind Kind, string Remainder)? HeadingOf(TextLine line, SectionKind current)
    {
        var text = line.Text;
        if (TextCleaner.IsBullet(text) || !text.Any(char.IsLetter))
            return null;

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && colon < text.Length - 1)
        {
            // "Skills: C++, Go" opens a section; "Languages: C++, Go" among skills is a row of that section.
            if (current is SectionKind.Skills or SectionKind.SoftSkills)
                return null;
            if (text[..colon].Contains(' ', StringComparison.Ordinal) && !IsUpper(text[..colon]) && !line.Strong)
                return null;
            var named = HeadingNames.Find(text[..colon]);
            return
                named is SectionKind.Skills or SectionKind.Languages or SectionKind.Education && StartsLikeHeading(text)
                ? (named.Value, text[(colon + 1)..].Trim())
                : null;
        }

        if (text.Split(' ').Length > MaxHeadingWords || text.Contains('\t', StringComparison.Ordinal))
            return null;
        return StartsLikeHeading(text) && !text.EndsWith('.') && HeadingNames.Find(text) is { } kind
            ? (kind, "")
            : null;
    }

    private static bool StartsLikeHeading(string text)
    {
        var first = text.FirstOrDefault(char.IsLetter);
        return char.IsUpper(first) || !char.IsLower(first);
    }

    private static bool IsUpper(string text) => !text.Any(char.IsLower);
}
