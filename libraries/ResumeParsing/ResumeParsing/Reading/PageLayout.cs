using System.Text;
using ResumeParsing.Sections;
using UglyToad.PdfPig.Content;

namespace ResumeParsing.Reading;

/// <summary>From the letters of a page to its lines in reading order.</summary>
internal static class PageLayout
{
    private const double TabGap = 1.15;

    public static IReadOnlyList<RegionLines> Read(Page page)
    {
        // Text that runs up the margin is decoration; a page of nothing else is left to the fallback.
        var letters = page.Letters.Where(l => l.TextOrientation == TextOrientation.Horizontal);
        var segments = SegmentBuilder.Build(letters);
        if (segments.Count == 0)
            return [];
        var body = segments.Select(s => s.Size).Order().ElementAt(segments.Count / 2);
        return
        [
            .. ColumnSplitter
                .Split(segments)
                .Select(r => new RegionLines(r.Key, Lines(RowWraps.Join(PageRow.Of(r.Segments)), body))),
        ];
    }

    private static List<TextLine> Lines(IReadOnlyList<PageRow> rows, double body)
    {
        var lines = new List<TextLine>();
        var block = 0;
        var head = -1;
        var bulletLeft = double.MaxValue;
        var step = UsualStep(rows);
        var wraps = RowWraps.Find(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (i > 0 && IsNewBlock(rows[i - 1], row, step))
                block++;
            var isBullet = TextCleaner.IsBullet(TextCleaner.Clean(row.Segments[0].Text + " x"));
            if (isBullet)
                bulletLeft = row.Segments[0].Left;
            // A date or place beside a bullet belongs to the head line above the bullets.
            var belongsToBullet = isBullet || row.Segments[0].Left > bulletLeft + (0.4 * row.Size);
            if (belongsToBullet && head >= 0 && row.TakeRemark() is { } remark)
                lines[head] = lines[head] with { Text = lines[head].Text + "\t" + TextCleaner.Clean(remark) };
            foreach (var text in Texts(row))
                lines.Add(new(text, block, row.Bold || row.Size > body * 1.15, wraps[i]));
            if (!belongsToBullet)
            {
                head = lines.Count - 1;
                bulletLeft = double.MaxValue;
            }
        }

        return lines;
    }

    /// <summary>The distance of lines in a paragraph, in ems of the lower line.</summary>
    private static double UsualStep(IReadOnlyList<PageRow> rows)
    {
        var steps = rows.Zip(rows.Skip(1), (a, b) => (a.Baseline - b.Baseline) / Math.Max(a.Size, b.Size))
            .Order()
            .ToList();
        return steps.Count < 4 ? 1.35 : Math.Clamp(steps[steps.Count * 2 / 5], 1.1, 2.2);
    }

    private static bool IsNewBlock(PageRow above, PageRow below, double usualStep)
    {
        var step = above.Baseline - below.Baseline;
        return step > 1.3 * usualStep * Math.Max(above.Size, below.Size)
            || Math.Abs(above.Size - below.Size) > 0.2 * below.Size;
    }

    private static IEnumerable<string> Texts(PageRow row)
    {
        var text = new StringBuilder();
        for (var i = 0; i < row.Segments.Count; i++)
        {
            var segment = row.Segments[i];
            if (i > 0)
            {
                var em = Math.Max(segment.Size, row.Segments[i - 1].Size);
                var gap = segment.Left - row.Segments[i - 1].Right;
                text.Append(
                    gap > TabGap * em && !TextCleaner.IsBullet(text.ToString()) ? "\t"
                    : gap > 0.1 * em ? " "
                    : ""
                );
            }

            text.Append(segment.Text);
            // A heading in the margin stands by itself, though its section begins on the same line.
            if (i == 0 && row.Segments.Count > 1 && HeadingNames.Find(segment.Text) is not null)
            {
                yield return TextCleaner.Clean(text.ToString());
                text.Clear();
            }
        }

        var rest = TextCleaner.Clean(text.ToString());
        if (rest.Length > 0)
            yield return rest;
    }
}
