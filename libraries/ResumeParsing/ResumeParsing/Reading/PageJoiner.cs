using System.Text.RegularExpressions;

namespace ResumeParsing.Reading;

/// <summary>Puts pages one after another, without what each of them repeats and without page numbers.</summary>
internal static partial class PageJoiner
{
    private const int Edge = 3;

    public static IReadOnlyList<TextLine> Join(IReadOnlyList<IReadOnlyList<TextLine>> pages)
    {
        var repeated = pages
            .SelectMany(p => EdgeLines(p).Select(l => Pattern(l.Text)).Distinct())
            .CountBy(t => t)
            .Where(t => t.Value > 1)
            .Select(t => t.Key)
            .ToHashSet(StringComparer.Ordinal);

        var lines = new List<TextLine>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var shift = 0;
        foreach (var page in pages)
        {
            var edges = EdgeLines(page).ToHashSet(ReferenceEqualityComparer.Instance);
            foreach (var line in page)
            {
                if (edges.Contains(line))
                {
                    var pattern = Pattern(line.Text);
                    if (PageNumber().IsMatch(line.Text) || (repeated.Contains(pattern) && !seen.Add(pattern)))
                        continue;
                }

                lines.Add(line with { Block = line.Block + shift });
            }

            shift = lines.Count == 0 ? 0 : lines.Max(l => l.Block) + 1;
        }

        return Hyphenation.Repair(lines);
    }

    private static IEnumerable<TextLine> EdgeLines(IReadOnlyList<TextLine> page) =>
        page.Take(Edge).Concat(page.Skip(Math.Max(Edge, page.Count - Edge)));

    private static string Pattern(string text) => Digits().Replace(text, "0").ToUpperInvariant();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"^(?:page|seite|página|p\.)?\s*\d{1,2}\s*(?:(?:/|of|von|de|sur)\s*\d{1,2})?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex PageNumber();
}
