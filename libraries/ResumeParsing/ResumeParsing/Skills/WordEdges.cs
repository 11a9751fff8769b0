namespace ResumeParsing.Skills;

/// <summary>Where a word ends. + and # belong to words, so that C, C++ and C# stay apart.</summary>
internal static class WordEdges
{
    public static bool IsWhole(string text, int start, int end)
    {
        if (start > 0 && IsWordBefore(text, start))
            return false;
        return end >= text.Length || !IsWordAfter(text, end);
    }

    private static bool IsWordBefore(string text, int start)
    {
        var before = text[start - 1];
        if (char.IsLetterOrDigit(before) || before is '+' or '#' or '@' or '_')
            return true;
        // "node.js" holds no "js", "asp.net" no "net"; but a full stop without a space ends some sentences.
        return before == '.' && start > 1 && char.IsLetterOrDigit(text[start - 2]);
    }

    private static bool IsWordAfter(string text, int end)
    {
        var after = text[end];
        if (char.IsLetterOrDigit(after))
            // "Python3", "HTML5": a version may hang on to a name, a letter may not.
            return !char.IsDigit(after) || !char.IsLetter(text[end - 1]) || Digits(text, end) > 2;
        if (after is '+' or '#')
            return true;
        if (after is '_' or '@' || text.AsSpan(end).StartsWith("://"))
            return true;
        return after == '.' && end + 1 < text.Length && char.IsLetter(text[end + 1]);
    }

    private static int Digits(string text, int from)
    {
        var count = 0;
        while (from + count < text.Length && char.IsLetterOrDigit(text[from + count]))
            count++;
        return count;
    }
}
