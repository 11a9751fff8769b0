using System.Text;

namespace ResumeParsing.Reading;

/// <summary>One line as a person sees it.</summary>
/// <param name="Text">Trimmed, never empty. A wide gap or a cell border is a tab.</param>
/// <param name="Block">Lines that stand together have the same number.</param>
/// <param name="Strong">Bold, larger than the body, or of a heading style.</param>
/// <param name="StartsColumn">The first line beside a sidebar: what the sidebar said last does not go on here.</param>
/// <param name="Wraps">The line was full: the next one goes on with it.</param>
internal sealed record TextLine(
    string Text,
    int Block,
    bool Strong = false,
    bool Wraps = false,
    bool StartsColumn = false
);

/// <summary>The words of a file in reading order.</summary>
internal sealed class ResumeDocument
{
    public ResumeDocument(IReadOnlyList<TextLine> lines)
    {
        Lines = lines;
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                text.Append(lines[i].Block == lines[i - 1].Block ? "\n" : "\n\n");
            text.Append(lines[i].Text);
        }

        Text = text.ToString();
    }

    public IReadOnlyList<TextLine> Lines { get; }

    public string Text { get; }

    /// <summary>Plain text: a line per line, a blank line ends a block.</summary>
    public static ResumeDocument FromText(string text)
    {
        var lines = new List<TextLine>();
        var block = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = TextCleaner.Clean(raw);
            if (line.Length == 0)
                block++;
            else
                lines.Add(new(line, block));
        }

        return new(lines);
    }
}
