namespace ResumeParsing.Reading;

/// <summary>Where a region lies on a page that has a sidebar.</summary>
internal enum RegionPlace
{
    Whole,
    Above,
    Left,
    Right,
    Below,
}

/// <summary>A region's place, and where the gutter is; pages with the same gutter go on in each other's columns.</summary>
internal readonly record struct RegionKey(RegionPlace Place, double Gutter);

/// <summary>Segments that are read together, from top to bottom.</summary>
internal sealed record PageRegion(RegionKey Key, IReadOnlyList<TextSegment> Segments);

/// <summary>The finished lines of one region.</summary>
internal sealed record RegionLines(RegionKey Key, IReadOnlyList<TextLine> Lines);
