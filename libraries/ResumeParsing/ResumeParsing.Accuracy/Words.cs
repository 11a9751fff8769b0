namespace ResumeParsing.Accuracy;

/// <summary>Compares texts by their words.</summary>
internal static class Words
{
    public static string[] Of(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(
            ' ',
            StringSplitOptions.RemoveEmptyEntries
        );

    /// <summary>1 for the same words in the same order: twice the longest common subsequence over both lengths.</summary>
    public static double OrderSimilarity(string expected, string found)
    {
        var (a, b) = (Of(expected), Of(found));
        var row = new int[b.Length + 1];
        foreach (var word in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = word == b[j - 1] ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return a.Length + b.Length == 0 ? 1 : 2.0 * row[^1] / (a.Length + b.Length);
    }
}
