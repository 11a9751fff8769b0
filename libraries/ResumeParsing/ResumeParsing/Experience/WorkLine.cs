using ResumeParsing.Reading;

namespace ResumeParsing.Experience;

/// <summary>A line of a section about work, and what part it can play.</summary>
internal sealed record WorkLine(
    TextLine Line,
    DateRange? Range,
    string Rest,
    bool IsBullet,
    bool IsAnchor,
    bool IsContinuation = false
)
{
    private const int MaxHeadWords = 14;

    /// <summary>Short, no sentence, no bullet, no date: it may hold a title or an employer.</summary>
    public bool IsHeadLike =>
        !IsBullet
        && !IsAnchor
        && !IsContinuation
        && WordCount(Line.Text) <= MaxHeadWords
        && !LooksLikeSentence(Line.Text);

    public static WorkLine Of(TextLine line)
    {
        var isBullet = TextCleaner.IsBullet(line.Text);
        var ranges = DateRanges.Find(line.Text);
        var range = ranges.Where(r => r.IsRange).Select(r => (DateRange?)r).FirstOrDefault();
        if (range is null && ranges.Count == 1 && StandsApart(line.Text, ranges[0]))
            range = ranges[0];
        var rest = range is { } r2 ? Without(line.Text, r2) : line.Text;
        var isAnchor = range is not null && !isBullet && WordCount(rest) <= MaxHeadWords && !LooksLikeSentence(rest);
        return new(line, isAnchor ? range : null, isAnchor ? rest : line.Text, isBullet, isAnchor);
    }

    private static string Without(string text, DateRange range)
    {
        var left = JobHeaders.Trim(text[..range.Index]);
        var right = JobHeaders.Trim(text[(range.Index + range.Length)..]);
        return left.Length == 0 ? right
            : right.Length == 0 ? left
            : left + "\t" + right;
    }

    // A single date is a job's only where it stands by itself, at an edge or behind a tab, not inside a sentence.
    private static bool StandsApart(string text, DateRange date)
    {
        var before = text[..date.Index].TrimEnd();
        var after = text[(date.Index + date.Length)..].TrimStart();
        if (before.Length == 0 && after.Length == 0)
            return true;
        if (after.Length == 0 || after is ")")
            return before.Length > 0 && before[^1] is '\t' or ',' or '|' or '(' or '–' or '—' or '-' or '•'
                || text[date.Index - 1] == '\t';
        return before.Length == 0
            && (after[0] is ':' or '–' or '—' or '-' or '|' or ',' || text[date.Index + date.Length] == '\t');
    }

    private static bool LooksLikeSentence(string text) =>
        WordCount(text) > 6 && text.EndsWith('.') && !text.EndsWith("Inc.", StringComparison.Ordinal);

    private static int WordCount(string text) => text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Length;
}
