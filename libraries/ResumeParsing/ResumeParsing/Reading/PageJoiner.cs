using System.Text.RegularExpressions;

namespace ResumeParsing.Reading;

/// <summary>Puts pages one after another, without what each of them repeats and without page numbers.</summary>
internal static partial class PageJoiner
{
    private const int Edge = 3;

    private const double SameGutter = 12;

    public static IReadOnlyList<TextLine> Join(IReadOnlyList<IReadOnlyList<RegionLines>> pages)
    {
        var regions = InOrder(WithoutFurniture(pages));
        var lines = new List<TextLine>();
        var shift = 0;
        var place = RegionPlace.Whole;
        foreach (var region in regions.Where(r => r.Lines.Count > 0))
        {
            var startsColumn = place == RegionPlace.Left && region.Key.Place == RegionPlace.Right;
            place = region.Key.Place;
            lines.AddRange(
                region.Lines.Select((l, i) => l with { Block = l.Block + shift, StartsColumn = startsColumn && i == 0 })
            );
            shift = lines[^1].Block + 1;
        }

        return Hyphenation.Repair(lines);
    }

    /// <summary>A sidebar that goes on over pages is read to its end before the text beside it.</summary>
    private static IEnumerable<RegionLines> InOrder(List<List<RegionLines>> pages)
    {
        for (var i = 0; i < pages.Count; )
        {
            var j = i + 1;
            while (
                j < pages.Count
                && Gutter(pages[i]) is { } x
                && Gutter(pages[j]) is { } y
                && Math.Abs(x - y) < SameGutter
            )
                j++;
            var run = pages.GetRange(i, j - i).SelectMany(p => p).ToList();
            foreach (var region in j - i > 1 ? run.OrderBy(r => r.Key.Place) : run.AsEnumerable())
                yield return region;
            i = j;
        }
    }

    private static double? Gutter(List<RegionLines> page) =>
        page.Where(r => r.Key.Place is RegionPlace.Left or RegionPlace.Right)
            .Select(r => (double?)r.Key.Gutter)
            .FirstOrDefault();

    private static List<List<RegionLines>> WithoutFurniture(IReadOnlyList<IReadOnlyList<RegionLines>> pages)
    {
        var repeated = pages
            .SelectMany(p => EdgeLines(p).Select(l => Pattern(l.Text)).Distinct())
            .CountBy(t => t)
            .Where(t => t.Value > 1)
            .Select(t => t.Key)
            .ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var kept = new List<List<RegionLines>>();
        foreach (var page in pages)
        {
            var edges = EdgeLines(page).ToHashSet(ReferenceEqualityComparer.Instance);
            bool IsFurniture(TextLine line) =>
                edges.Contains(line)
                && (
                    PageNumber().IsMatch(line.Text)
                    || (repeated.Contains(Pattern(line.Text)) && !seen.Add(Pattern(line.Text)))
                );
            kept.Add([.. page.Select(r => r with { Lines = [.. r.Lines.Where(l => !IsFurniture(l))] })]);
        }

        return kept;
    }

    private static IEnumerable<TextLine> EdgeLines(IReadOnlyList<RegionLines> page)
    {
        var lines = page.SelectMany(r => r.Lines).ToList();
        return lines.Take(Edge).Concat(lines.Skip(Math.Max(Edge, lines.Count - Edge)));
    }

    private static string Pattern(string text) => Digits().Replace(text, "0").ToUpperInvariant();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"^(?:page|seite|página|p\.)?\s*\d{1,2}\s*(?:(?:/|of|von|de|sur)\s*\d{1,2})?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex PageNumber();
}
