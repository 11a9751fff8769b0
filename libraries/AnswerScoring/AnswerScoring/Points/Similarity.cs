using AnswerScoring.Text;

namespace AnswerScoring.Points;

/// <summary>How near two words are in meaning, as far as their letters and the lexicon can tell.</summary>
internal static class Similarity
{
    public const double Synonym = 0.85;
    private const double Derived = 0.75;
    private const double Misspelt = 0.8;

    /// <summary>1 for the same stem, less for synonyms, derivations and typing errors, 0 for other words.</summary>
    public static double Of(Token a, Token b)
    {
        if (string.Equals(a.Stem, b.Stem, StringComparison.Ordinal))
        {
            return 1;
        }

        foreach (var group in a.Groups)
        {
            if (Array.IndexOf(b.Groups, group) >= 0)
            {
                return Synonym;
            }
        }

        return OfLetters(a.Stem, b.Stem);
    }

    private static double OfLetters(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        if (shorter < 4 || a[0] != b[0] || Math.Abs(a.Length - b.Length) > 4 || !char.IsAsciiLetter(a[0]))
        {
            return 0;
        }

        var prefix = a.AsSpan().CommonPrefixLength(b);
        if (prefix >= 5 && prefix >= shorter - 1 && prefix * 2 > Math.Max(a.Length, b.Length))
        {
            return Derived;
        }

        return shorter >= 5 && Math.Abs(a.Length - b.Length) <= 2 && Distance(a, b) <= (shorter >= 8 ? 2 : 1)
            ? Misspelt
            : 0;
    }

    /// <summary>Edit distance with transpositions, on short words only.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > 24 || b.Length > 24)
        {
            return int.MaxValue;
        }

        Span<int> before = stackalloc int[25];
        Span<int> previous = stackalloc int[25];
        Span<int> current = stackalloc int[25];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, before[j - 2] + 1);
                }

                current[j] = best;
            }

            previous.CopyTo(before);
            current.CopyTo(previous);
        }

        return previous[b.Length];
    }
}
