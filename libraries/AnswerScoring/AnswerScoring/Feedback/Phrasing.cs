namespace AnswerScoring.Feedback;

/// <summary>Small forms of English that the feedback is put in.</summary>
internal static class Phrasing
{
    private const int LongQuote = 140;

    /// <summary>A quotation short enough to be read in a sentence; a cut one ends in "…".</summary>
    public static string Quoted(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length > LongQuote)
        {
            var cut = line.LastIndexOf(' ', LongQuote);
            var end = cut > LongQuote / 2 ? cut : LongQuote;
            end -= char.IsHighSurrogate(line[end - 1]) ? 1 : 0;
            line = line[..end] + "…";
        }

        return "“" + line.TrimEnd('.') + "”";
    }

    /// <summary>A point without its closing full stop.</summary>
    public static string Point(string point) => point.Trim().TrimEnd('.');
}
