namespace ResumeParsing.Reading;

/// <summary>Words on one baseline with no wide gap between them. Points, y upwards, as PDF has it.</summary>
internal sealed record TextSegment(string Text, double Left, double Right, double Baseline, double Size, bool Bold)
{
    /// <summary>Places where a gap is wide for a word space: the segment may be cut there.</summary>
    public IReadOnlyList<SegmentBreak> Breaks { get; init; } = [];

    /// <summary>The two halves of the segment at one of its breaks.</summary>
    public (TextSegment Left, TextSegment Right) CutAt(SegmentBreak at) =>
        (
            this with
            {
                Text = Text[..at.Character].TrimEnd(),
                Right = at.Before,
                Breaks = [.. Breaks.Where(b => b.Character < at.Character)],
            },
            this with
            {
                Text = Text[at.Character..],
                Left = at.After,
                Breaks =
                [
                    .. Breaks
                        .Where(b => b.Character > at.Character)
                        .Select(b => b with { Character = b.Character - at.Character }),
                ],
            }
        );
}

/// <summary>A wide gap inside a segment.</summary>
/// <param name="Character">Index of the first character behind it.</param>
/// <param name="Before">Where the text before it ends.</param>
/// <param name="After">Where the text behind it starts.</param>
internal readonly record struct SegmentBreak(int Character, double Before, double After);
