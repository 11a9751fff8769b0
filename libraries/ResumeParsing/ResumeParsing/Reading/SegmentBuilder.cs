using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Content;

namespace ResumeParsing.Reading;

/// <summary>From the letters of a page to words and to segments of words.</summary>
internal static partial class SegmentBuilder
{
    /// <summary>A gap wider than this many ems ends a segment; justified text stays below it nearly always.</summary>
    private const double SegmentGap = 1.15;

    /// <summary>Without a space between two letters, a gap of this many ems counts as one.</summary>
    private const double WordGap = 0.14;

    /// <summary>Before a date, a gap of this many ems sets it apart from the text.</summary>
    private const double RemarkGap = 0.45;

    private const double SameBaseline = 0.12;

    public static List<TextSegment> Build(IEnumerable<Letter> letters)
    {
        var glyphs = letters.Select(Glyph.Of).Where(g => g.Size > 0.5 && g.Text.Length > 0).ToList();
        var segments = new List<TextSegment>();
        foreach (var row in Rows(glyphs))
            segments.AddRange(Segments(row));
        return ColumnEdges.CutAcross(segments);
    }

    private static IEnumerable<List<Glyph>> Rows(List<Glyph> glyphs)
    {
        var row = new List<Glyph>();
        foreach (var glyph in glyphs.OrderByDescending(g => g.Baseline))
        {
            if (row.Count > 0 && row[0].Baseline - glyph.Baseline > SameBaseline * Math.Max(row[0].Size, glyph.Size))
            {
                yield return row;
                row = [];
            }

            row.Add(glyph);
        }

        if (row.Count > 0)
            yield return row;
    }

    private static IEnumerable<TextSegment> Segments(List<Glyph> row)
    {
        var sorted = WithoutDoubles(row.OrderBy(g => g.Left).ToList());
        var wordGap = WordGapOf(sorted);
        var text = new StringBuilder();
        var wide = new List<SegmentBreak>();
        var first = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            var glyph = sorted[i];
            if (text.Length > 0)
            {
                var em = Math.Max(glyph.Size, sorted[i - 1].Size);
                var gap = glyph.Left - sorted[i - 1].Right;
                if (gap > Math.Max(SegmentGap, wordGap * 2.5) * em)
                {
                    foreach (var part in Parted(Segment(sorted, first, i, text.ToString(), wide)))
                        yield return part;
                    text.Clear();
                    wide.Clear();
                    first = i;
                }
                else if ((glyph.AfterSpace && gap > -0.2 * em) || gap > wordGap * em)
                    text.Append(' ');
                if (text.Length > 0 && gap > RemarkGap * em)
                    wide.Add(new(text.Length, sorted[i - 1].Right, glyph.Left));
            }

            text.Append(glyph.Text);
        }

        if (text.Length > 0)
        {
            foreach (var part in Parted(Segment(sorted, first, sorted.Count, text.ToString(), wide)))
                yield return part;
        }
    }

    /// <summary>A date in the margin may come close to a full line of text; it is still set apart from it.</summary>
    private static IEnumerable<TextSegment> Parted(TextSegment segment)
    {
        foreach (var at in segment.Breaks)
        {
            if (at.Character < 3 || !Remarks.IsRemark(segment.Text[at.Character..]))
                continue;
            var (left, right) = segment.CutAt(at);
            return [left, right];
        }

        return [segment];
    }

    /// <summary>Drops the spaces, remembering them, and the second drawing of a letter that fakes a bold face.</summary>
    private static List<Glyph> WithoutDoubles(List<Glyph> row)
    {
        var kept = new List<Glyph>(row.Count);
        var space = false;
        foreach (var glyph in row)
        {
            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                space = true;
                continue;
            }

            var twin = kept.Count > 0 && kept[^1].Text == glyph.Text && glyph.Left - kept[^1].Left < 0.12 * glyph.Size;
            if (!twin)
                kept.Add(glyph with { AfterSpace = space });
            space = false;
        }

        return kept;
    }

    /// <summary>Letter-spaced headings have gaps everywhere: there, only a gap well above the usual one parts words.</summary>
    private static double WordGapOf(List<Glyph> row)
    {
        if (row.Count < 4)
            return WordGap;
        var gaps = new List<double>(row.Count);
        for (var i = 1; i < row.Count; i++)
        {
            var gap = (row[i].Left - row[i - 1].Right) / row[i].Size;
            if (gap < SegmentGap * 2)
                gaps.Add(gap);
        }

        if (gaps.Count == 0)
            return WordGap;
        gaps.Sort();
        var median = gaps[gaps.Count / 2];
        return median > 0.1 ? median * 1.8 : WordGap;
    }

    private static TextSegment Segment(List<Glyph> row, int from, int until, string text, List<SegmentBreak> wide)
    {
        var glyphs = row.GetRange(from, until - from);
        var size = glyphs.Select(g => g.Size).Order().ElementAt(glyphs.Count / 2);
        var bold = glyphs.Count(g => g.Bold) * 2 > glyphs.Count;
        return new(text, glyphs[0].Left, glyphs.Max(g => g.Right), glyphs[0].Baseline, size, bold)
        {
            Breaks = [.. wide],
        };
    }

    private sealed record Glyph(
        string Text,
        double Left,
        double Right,
        double Baseline,
        double Size,
        bool Bold,
        bool AfterSpace = false
    )
    {
        public static Glyph Of(Letter letter)
        {
            var font = letter.FontName ?? "";
            var text =
                IconFont().IsMatch(font) ? " "
                : BulletFont().IsMatch(font) && letter.Value.Length == 1 && !char.IsAsciiLetterOrDigit(letter.Value[0])
                    ? "•"
                : letter.Value;
            var box = letter.BoundingBox;
            var size = letter.PointSize is > 1 and < 150 ? letter.PointSize : Math.Max(box.Height * 1.3, 1);
            var left = Math.Min(letter.StartBaseLine.X, letter.EndBaseLine.X);
            var right = Math.Max(letter.StartBaseLine.X, letter.EndBaseLine.X);
            return new(text, left, right, letter.StartBaseLine.Y, size, BoldFont().IsMatch(font));
        }

        public override string ToString() => Text;
    }

    [GeneratedRegex("awesome|icon|materialdesign|fontello|academicons", RegexOptions.IgnoreCase)]
    private static partial Regex IconFont();

    [GeneratedRegex("wingdings|zapfdingbats|symbol", RegexOptions.IgnoreCase)]
    private static partial Regex BulletFont();

    [GeneratedRegex("bold|black|heavy|semibold|demi|CMBX|-bx", RegexOptions.IgnoreCase)]
    private static partial Regex BoldFont();
}
