namespace ResumeParsing.Reading;

/// <summary>Finds rows that go on in the next one because it had no room for another word.</summary>
internal static class RowWraps
{
    private const double SpaceWidth = 0.25;

    /// <summary>That many rows must reach the edge of a column before a full row is taken for a wrapped one.</summary>
    private const int MinFullRows = 3;

    /// <summary>A head line that wraps beside its date is put together; the date stays behind it.</summary>
    public static IReadOnlyList<PageRow> Join(IReadOnlyList<PageRow> rows)
    {
        var joined = new List<PageRow>();
        foreach (var row in rows)
        {
            if (joined.Count > 0 && joined[^1] is var above && above.Segments.Count == 2 && above.EndsInRemark)
            {
                var room = above.Segments[1].Left - above.Segments[0].Right;
                if (GoesOn(above.Segments[0], above.Baseline, row, room))
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
        if (rows.Count(r => r.Right > edge - (width * 0.12)) < MinFullRows)
            return wraps;
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            var last = rows[i].Segments[^1];
            wraps[i] = !rows[i].EndsInRemark && GoesOn(last, rows[i].Baseline, rows[i + 1], edge - last.Right, anyIndent: true);
        }

        return wraps;
    }

    private static bool GoesOn(TextSegment above, double baseline, PageRow below, double room, bool anyIndent = false)
    {
        var next = below.Segments[0];
        var isAlike = above.Bold == next.Bold && Math.Abs(above.Size - next.Size) < 0.05 * above.Size;
        var isNear = baseline - below.Baseline < 1.9 * above.Size;
        var isBelow = anyIndent || (below.Segments.Count == 1 && Math.Abs(above.Left - next.Left) < 0.5 * above.Size);
        if (!isAlike || !isNear || !isBelow || Remarks.IsRemark(next.Text) || TextCleaner.IsBullet(TextCleaner.Clean(next.Text + " x")))
            return false;
        var letters = next.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : next.Text.Length;
        var needed = ((next.Right - next.Left) / next.Text.Length * letters) + (SpaceWidth * above.Size);
        return needed > room;
    }
}
