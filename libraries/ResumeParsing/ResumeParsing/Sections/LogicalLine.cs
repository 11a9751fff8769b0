using ResumeParsing.Reading;

namespace ResumeParsing.Sections;

/// <summary>A line with the lines that go on with it. <see cref="Parts"/> says where each of them starts.</summary>
internal sealed record LogicalLine(TextLine Line, IReadOnlyList<(int Start, string Text)> Parts)
{
    private const int MaxParts = 12;

    public static IReadOnlyList<LogicalLine> Join(IReadOnlyList<TextLine> lines)
    {
        var joined = new List<LogicalLine>();
        for (var i = 0; i < lines.Count; )
        {
            var text = lines[i].Text;
            var parts = new List<(int, string)> { (0, lines[i].Text) };
            var j = i + 1;
            while (j < lines.Count && lines[j - 1].Wraps && lines[j].Block == lines[i].Block && parts.Count < MaxParts)
            {
                parts.Add((text.Length + 1, lines[j].Text));
                text += " " + lines[j].Text;
                j++;
            }

            joined.Add(new(lines[i] with { Text = text, Wraps = false }, parts));
            i = j;
        }

        return joined;
    }

    /// <summary>The line of the résumé in which a character of the joined text stands.</summary>
    public string PartAt(int character) => Parts.Last(p => p.Start <= character).Text;
}
