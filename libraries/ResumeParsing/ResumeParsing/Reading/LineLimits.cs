namespace ResumeParsing.Reading;

/// <summary>Bounds what the readers behind have to search: no résumé has longer lines or more text.</summary>
internal static class LineLimits
{
    public const int MaxLineLength = 2_000;
    public const int MaxTextLength = 300_000;

    public static ResumeDocument Apply(ResumeDocument document)
    {
        if (document.Text.Length <= MaxTextLength && document.Lines.All(l => l.Text.Length <= MaxLineLength))
            return document;
        var kept = new List<TextLine>();
        var total = 0;
        foreach (var piece in document.Lines.SelectMany(Pieces))
        {
            total += piece.Text.Length;
            if (total > MaxTextLength)
                break;
            kept.Add(piece);
        }

        return new(kept);
    }

    private static IEnumerable<TextLine> Pieces(TextLine line)
    {
        var rest = line.Text;
        while (rest.Length > MaxLineLength)
        {
            var at = rest.LastIndexOf(' ', MaxLineLength - 1);
            at = at <= 0 ? MaxLineLength : at;
            yield return line with
            {
                Text = rest[..at],
            };
            rest = rest[at..].TrimStart();
        }

        if (rest.Length > 0)
            yield return line with
            {
                Text = rest,
            };
    }
}
