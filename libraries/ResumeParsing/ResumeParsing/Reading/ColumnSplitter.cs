using ResumeParsing.Sections;

namespace ResumeParsing.Reading;

/// <summary>Cuts a page into regions that are each read from top to bottom, and puts them in human order.</summary>
internal static class ColumnSplitter
{
    private const int MinRows = 3;
    private const int MaxDepth = 8;

    /// <summary>The regions of a page. Segments of a region that share a baseline belong to one line.</summary>
    public static IReadOnlyList<PageRegion> Split(IReadOnlyList<TextSegment> segments)
    {
        var regions = new List<PageRegion>();
        Split(segments, regions, new(RegionPlace.Whole, 0), 0);
        return regions;
    }

    private static void Split(IReadOnlyList<TextSegment> segments, List<PageRegion> regions, RegionKey key, int depth)
    {
        if (segments.Count == 0)
            return;
        if (depth < MaxDepth && BestCut(segments) is { } cut)
        {
            var sidebar = depth == 0 && IsSidebar(segments, cut);
            RegionKey Key(RegionPlace place) => sidebar ? new(place, cut.X) : key;
            Split([.. segments.Where(s => s.Baseline > cut.Top)], regions, Key(RegionPlace.Above), depth + 1);
            var inside = segments.Where(s => s.Baseline <= cut.Top && s.Baseline >= cut.Bottom).ToList();
            Split([.. inside.Where(s => s.Left < cut.X)], regions, Key(RegionPlace.Left), depth + 1);
            Split([.. inside.Where(s => s.Left >= cut.X)], regions, Key(RegionPlace.Right), depth + 1);
            Split([.. segments.Where(s => s.Baseline < cut.Bottom)], regions, Key(RegionPlace.Below), depth + 1);
            return;
        }

        regions.Add(new(key, segments));
    }

    /// <summary>One side is much narrower and the cut takes most of the page: it goes on beside the next page's text.</summary>
    private static bool IsSidebar(IReadOnlyList<TextSegment> segments, Cut cut)
    {
        var left = segments.Min(s => s.Left);
        var right = segments.Max(s => s.Right);
        var share = (cut.X - left) / (right - left);
        return share is < 0.44 or > 0.56;
    }

    private static Cut? BestCut(IReadOnlyList<TextSegment> segments)
    {
        Cut? best = null;
        var bestWeight = 0.0;
        var size = segments.Select(s => s.Size).Order().ElementAt(segments.Count / 2);
        foreach (var x in ColumnEdges.Of(segments).Select(e => e - 0.01))
        {
            foreach (var band in Bands(segments, x, size))
            {
                var left = band.Where(s => s.Left < x).ToList();
                var right = band.Where(s => s.Left >= x).ToList();
                if (!AreColumns(left, right, size))
                    continue;
                // The gutter that parts most text for the greatest height wins; at a tie the wider one.
                var height = band.Max(s => s.Baseline) - band.Min(s => s.Baseline);
                var gutter = right.Min(s => s.Left) - left.Max(s => s.Right);
                var weight = (height * Math.Min(left.Count, right.Count)) + gutter;
                if (weight > bestWeight)
                {
                    bestWeight = weight;
                    best = new(x, band.Max(s => s.Baseline), band.Min(s => s.Baseline));
                }
            }
        }

        return best;
    }

    /// <summary>The runs of rows, from top to bottom, in which nothing crosses x.</summary>
    private static IEnumerable<List<TextSegment>> Bands(IReadOnlyList<TextSegment> segments, double x, double size)
    {
        var band = new List<TextSegment>();
        foreach (var segment in segments.OrderByDescending(s => s.Baseline))
        {
            if (segment.Left < x && segment.Right > x - (size * 0.3))
            {
                if (band.Count > 0)
                    yield return band;
                band = [];
                continue;
            }

            band.Add(segment);
        }

        if (band.Count > 0)
            yield return band;
    }

    private static bool AreColumns(List<TextSegment> left, List<TextSegment> right, double size)
    {
        if (Rows(left, size) < MinRows || Rows(right, size) < MinRows)
            return false;
        if (IsAnnotation(left, right, size) || IsAnnotation(right, left, size))
            return false;
        // Both sides must reach along each other; a block below another is no column.
        var shared =
            Math.Min(left.Max(s => s.Baseline), right.Max(s => s.Baseline))
            - Math.Max(left.Min(s => s.Baseline), right.Min(s => s.Baseline));
        return shared > size * 3;
    }

    /// <summary>Dates, places and labels beside the lines they belong to are no column of their own.</summary>
    private static bool IsAnnotation(List<TextSegment> side, List<TextSegment> other, double size)
    {
        var remarks = side.Count(s => Remarks.IsRemark(s.Text));
        if (remarks * 2 >= side.Count)
            return true;
        var beside = side.Count(s => other.Exists(o => Math.Abs(o.Baseline - s.Baseline) < size * 0.45));
        var headings = side.Count(s => HeadingNames.Find(s.Text) is not null);
        var words = side.Average(s => s.Text.Split(' ').Length);
        return beside >= side.Count * 0.85 && words <= 5 && (headings == 0 || headings == side.Count);
    }

    private static int Rows(List<TextSegment> side, double size)
    {
        var rows = 0;
        var last = double.MaxValue;
        foreach (var segment in side.OrderByDescending(s => s.Baseline))
        {
            if (last - segment.Baseline > size * 0.5)
                rows++;
            last = segment.Baseline;
        }

        return rows;
    }

    private sealed record Cut(double X, double Top, double Bottom);
}
