namespace ResumeParsing.Reading;

/// <summary>Where columns begin: left edges that several segments share.</summary>
internal static class ColumnEdges
{
    private const int MinShared = 3;
    private const int MinSharedToCut = 5;

    public static IEnumerable<double> Of(IReadOnlyList<TextSegment> segments, int minShared = MinShared)
    {
        var size = segments.Select(s => s.Size).Order().ElementAt(segments.Count / 2);
        var lefts = segments.Select(s => s.Left).Order().ToList();
        for (var i = 0; i < lefts.Count; )
        {
            var j = i;
            while (j < lefts.Count && lefts[j] - lefts[i] < size * 0.4)
                j++;
            if (j - i >= minShared && i > 0)
                yield return lefts[i];
            i = j;
        }
    }

    /// <summary>Where the gutter between columns is narrow, a long line may seem to run across it: it is cut there.</summary>
    public static List<TextSegment> CutAcross(List<TextSegment> segments)
    {
        if (segments.Count == 0)
            return segments;
        var edges = Of(segments, MinSharedToCut).ToList();
        var cut = new List<TextSegment>(segments.Count);
        foreach (var segment in segments)
        {
            var rest = segment;
            while (FirstBreak(rest, edges) is { } at)
            {
                (var left, rest) = rest.CutAt(at);
                cut.Add(left);
            }

            cut.Add(rest);
        }

        return cut;
    }

    private static SegmentBreak? FirstBreak(TextSegment segment, List<double> edges)
    {
        foreach (var at in segment.Breaks)
        {
            if (at.Character > 1 && edges.Exists(e => Math.Abs(e - at.After) < segment.Size * 0.3))
                return at;
        }

        return null;
    }
}
