namespace ResumeParsing.Reading;

/// <summary>The segments of a region that stand on one line.</summary>
internal sealed class PageRow(IEnumerable<TextSegment> segments)
{
    private const double SameRow = 0.45;

    public List<TextSegment> Segments { get; } = [.. segments.OrderBy(s => s.Left)];

    public double Baseline => Segments[0].Baseline;

    public double Size => Segments.Max(s => s.Size);

    public double Right => Segments.Max(s => s.Right);

    public bool Bold => Segments[0].Bold;

    public bool EndsInRemark => Segments.Count > 1 && Remarks.IsRemark(Segments[^1].Text);

    /// <summary>The rows of a region from top to bottom.</summary>
    public static IReadOnlyList<PageRow> Of(IReadOnlyList<TextSegment> region)
    {
        var rows = new List<PageRow>();
        var row = new List<TextSegment>();
        foreach (var segment in region.OrderByDescending(s => s.Baseline))
        {
            if (row.Count > 0 && row[0].Baseline - segment.Baseline > SameRow * Math.Max(row[0].Size, segment.Size))
            {
                rows.Add(new(row));
                row = [];
            }

            row.Add(segment);
        }

        if (row.Count > 0)
            rows.Add(new(row));
        return rows;
    }

    /// <summary>Removes and returns a date or place at the end of the row; null when there is none.</summary>
    public string? TakeRemark()
    {
        if (!EndsInRemark)
            return null;
        var text = Segments[^1].Text;
        Segments.RemoveAt(Segments.Count - 1);
        return text;
    }
}
