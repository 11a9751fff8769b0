using System.Text.RegularExpressions;
using ResumeParsing.Experience;

namespace ResumeParsing.Reading;

/// <summary>Finds rows that go on in the next one because it had no room for another word.</summary>
internal static partial class RowWraps
{
    /// <summary>A column of fewer ems than this is narrow: two or more of its kind share a page.</summary>
    private const double NarrowColumn = 30;

    private const double SpaceWidth = 0.25;

    /// <summary>That many rows must reach the edge of a column before a full row is taken for a wrapped one.</summary>
    private const int MinFullRows = 3;

    /// <summary>A head line that wraps beside its date is put together; the date stays behind it.</summary>
    public static IReadOnlyList<PageRow> Join(IReadOnlyList<PageRow> rows)
    {
        var joined = new List<PageRow>();
        if (rows.Count == 0)
            return joined;
        var width = rows.Max(r => r.Right) - rows.Min(r => r.Segments[0].Left);
        foreach (var row in rows)
        {
            if (joined.Count > 0 && joined[^1] is var above && above.Segments.Count == 2 && above.EndsInRemark)
            {
                var room = above.Segments[1].Left - above.Segments[0].Right;
                var isNarrow = width < NarrowColumn * row.Size;
                if (
                    GoesOn(above.Segments[0], above.Baseline, row, room)
                    || (
                        isNarrow
                        && IsOneHead(above.Segments[0], row)
                        && GoesOn(above.Segments[0], above.Baseline, row, 0)
                    )
                )
                {
                    var whole = above.Segments[0] with
                    {
                        Text = above.Segments[0].Text + " " + row.Segments[0].Text,
                        Right = row.Segments[0].Right,
                        Baseline = row.Baseline,
                    };
                    joined[^1] = new([whole, above.Segments[1]]);
                    continue;
                }
            }

            joined.Add(row);
        }

        return joined;
    }

    /// <summary>For each row, whether the next one goes on with it.</summary>
    public static bool[] Find(IReadOnlyList<PageRow> rows)
    {
        var wraps = new bool[rows.Count];
        if (rows.Count == 0)
            return wraps;
        var edge = rows.Max(r => r.Right);
        var width = edge - rows.Min(r => r.Segments[0].Left);
        var isFilled = rows.Count(r => r.Right > edge - (width * 0.12)) >= MinFullRows;
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            var last = rows[i].Segments[^1];
            var (left, nextLeft) = (rows[i].Segments[0].Left, rows[i + 1].Segments[0].Left);
            var isHanging = TextCleaner.IsBullet(TextCleaner.Clean(rows[i].Segments[0].Text + " x"));
            // Text that is set in begins something new, but for the text beside a bullet.
            if (!isHanging && nextLeft > left + (0.5 * last.Size))
                continue;
            wraps[i] =
                !rows[i].EndsInRemark
                && (
                    (isFilled && GoesOn(last, rows[i].Baseline, rows[i + 1], edge - last.Right, anyIndent: true))
                    || (last.Bold && EndsOpen().IsMatch(last.Text) && GoesOn(last, rows[i].Baseline, rows[i + 1], 0))
                );
        }

        return wraps;
    }

    /// <summary>In a narrow column a bold head line wraps early. Not so where the upper line is a whole title and the
    /// lower one an employer, or the other way round.</summary>
    private static bool IsOneHead(TextSegment above, PageRow below)
    {
        if (!above.Bold || !below.Bold)
            return false;
        if (EndsOpen().IsMatch(above.Text) || Parted().IsMatch(above.Text))
            return true;
        var next = below.Segments[0].Text;
        var isTitle = TitleWords.Score(above.Text) > 0;
        var isCompany = CompanyWords.Score(above.Text) >= 3;
        return !(isTitle && TitleWords.Score(next) == 0) && !(isCompany && TitleWords.Score(next) > 0);
    }

    private static bool GoesOn(TextSegment above, double baseline, PageRow below, double room, bool anyIndent = false)
    {
        var next = below.Segments[0];
        var isAlike = above.Bold == next.Bold && Math.Abs(above.Size - next.Size) < 0.05 * above.Size;
        var isNear = baseline - below.Baseline < 1.9 * above.Size;
        var isBelow = anyIndent || (below.Segments.Count == 1 && Math.Abs(above.Left - next.Left) < 0.5 * above.Size);
        if (
            !isAlike
            || !isNear
            || !isBelow
            || Remarks.IsRemark(next.Text)
            || TextCleaner.IsBullet(TextCleaner.Clean(next.Text + " x"))
        )
            return false;
        var letters = next.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : next.Text.Length;
        var needed = ((next.Right - next.Left) / next.Text.Length * letters) + (SpaceWidth * above.Size);
        return needed > room;
    }

    [GeneratedRegex(@"(?:[,|&/–—]|\s(?:at|in|of|and|for|the|und|et|de))$")]
    private static partial Regex EndsOpen();

    [GeneratedRegex(@",\s|\s\|\s|\sat\s")]
    private static partial Regex Parted();
}
