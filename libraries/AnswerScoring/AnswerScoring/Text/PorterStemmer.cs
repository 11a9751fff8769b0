namespace AnswerScoring.Text;

/// <summary>The English (Porter2) stemmer, after the description at snowballstem.org/algorithms/english.</summary>
internal static class PorterStemmer
{
    private static readonly string[] Step2 = (
        "ational:ate tional:tion ization:ize fulness:ful ousness:ous iveness:ive biliti:ble "
        + "lessli:less entli:ent ation:ate alism:al aliti:al ousli:ous iviti:ive fulli:ful enci:ence "
        + "anci:ance abli:able izer:ize ator:ate alli:al bli:ble ogi:og li:"
    ).Split(' ');

    private static readonly string[] Step3 =
        "ational:ate tional:tion alize:al icate:ic iciti:ic ative: ical:ic ness: ful:".Split(' ');

    private static readonly string[] Step4 =
        "ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic".Split(' ');

    /// <summary>The stem of a lower-case English word; other text comes back as it is.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 3 || !IsPlain(word))
        {
            return word;
        }

        var w = word.StartsWith('y') ? "Y" + word[1..] : word;
        w = MarkConsonantY(w);
        var r1 = RegionAfterVowel(w, 0);
        r1 =
            w.StartsWith("gener", StringComparison.Ordinal) || w.StartsWith("arsen", StringComparison.Ordinal) ? 5
            : w.StartsWith("commun", StringComparison.Ordinal) ? 6
            : r1;
        var r2 = RegionAfterVowel(w, r1);
        w = Plural(w);
        w = PastAndGerund(w, r1);
        if (w.Length > 2 && (w[^1] is 'y' or 'Y') && !IsVowel(w[^2]))
        {
            w = w[..^1] + "i";
        }

        w = Replace(w, Step2, r1, r2);
        w = Replace(w, Step3, r1, r2);
        w = Strip(w, r2);
        w = Final(w, r1, r2);
        return w.Replace('Y', 'y');
    }

    private static bool IsPlain(string word)
    {
        foreach (var c in word)
        {
            if (c is < 'a' or > 'z')
            {
                return false;
            }
        }

        return true;
    }

    private static string MarkConsonantY(string w)
    {
        if (w.IndexOf('y', StringComparison.Ordinal) < 1)
        {
            return w;
        }

        var chars = w.ToCharArray();
        for (var i = 1; i < chars.Length; i++)
        {
            if (chars[i] == 'y' && IsVowel(chars[i - 1]))
            {
                chars[i] = 'Y';
            }
        }

        return new string(chars);
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static int RegionAfterVowel(string w, int from)
    {
        for (var i = from + 1; i < w.Length; i++)
        {
            if (!IsVowel(w[i]) && IsVowel(w[i - 1]))
            {
                return i + 1;
            }
        }

        return w.Length;
    }

    private static string Plural(string w)
    {
        if (w.EndsWith("sses", StringComparison.Ordinal))
        {
            return w[..^2];
        }

        if (w.EndsWith("ied", StringComparison.Ordinal) || w.EndsWith("ies", StringComparison.Ordinal))
        {
            return w.Length > 4 ? w[..^2] : w[..^1];
        }

        if (
            w.EndsWith('s')
            && !w.EndsWith("us", StringComparison.Ordinal)
            && !w.EndsWith("ss", StringComparison.Ordinal)
        )
        {
            return HasVowel(w, w.Length - 2) ? w[..^1] : w;
        }

        return w;
    }

    private static bool HasVowel(string w, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (IsVowel(w[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static string PastAndGerund(string w, int r1)
    {
        if (w.EndsWith("eed", StringComparison.Ordinal) || w.EndsWith("eedly", StringComparison.Ordinal))
        {
            var cut = w.Length - (w.EndsWith('y') ? 5 : 3);
            return cut >= r1 ? w[..cut] + "ee" : w;
        }

        foreach (var suffix in (ReadOnlySpan<string>)["ingly", "edly", "ing", "ed"])
        {
            if (!w.EndsWith(suffix, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = w[..^suffix.Length];
            if (!HasVowel(stem, stem.Length))
            {
                return w;
            }

            if (
                stem.EndsWith("at", StringComparison.Ordinal)
                || stem.EndsWith("bl", StringComparison.Ordinal)
                || stem.EndsWith("iz", StringComparison.Ordinal)
            )
            {
                return stem + "e";
            }

            if (
                stem.Length > 2
                && stem[^1] == stem[^2]
                && stem[^1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't'
            )
            {
                return stem[..^1];
            }

            return r1 >= stem.Length && EndsInShortSyllable(stem) ? stem + "e" : stem;
        }

        return w;
    }

    private static bool EndsInShortSyllable(string w)
    {
        var n = w.Length;
        if (n == 2)
        {
            return IsVowel(w[0]) && !IsVowel(w[1]);
        }

        return n > 2
            && !IsVowel(w[n - 1])
            && w[n - 1] is not ('w' or 'x' or 'Y')
            && IsVowel(w[n - 2])
            && !IsVowel(w[n - 3]);
    }

    private static string Replace(string w, string[] rules, int r1, int r2)
    {
        foreach (var rule in rules)
        {
            var colon = rule.IndexOf(':', StringComparison.Ordinal);
            var suffix = rule.AsSpan(0, colon);
            if (!w.AsSpan().EndsWith(suffix))
            {
                continue;
            }

            var cut = w.Length - colon;
            var allowed =
                cut >= r1
                && (rule != "ogi:og" || (cut > 0 && w[cut - 1] == 'l'))
                && (rule != "li:" || (cut > 0 && "cdeghkmnrt".Contains(w[cut - 1], StringComparison.Ordinal)))
                && (rule != "ative:" || cut >= r2);
            return allowed ? string.Concat(w.AsSpan(0, cut), rule.AsSpan(colon + 1)) : w;
        }

        return w;
    }

    private static string Strip(string w, int r2)
    {
        foreach (var suffix in Step4)
        {
            if (!w.EndsWith(suffix, StringComparison.Ordinal))
            {
                continue;
            }

            var cut = w.Length - suffix.Length;
            var allowed = cut >= r2 && (suffix != "ion" || (cut > 0 && w[cut - 1] is 's' or 't'));
            return allowed ? w[..cut] : w;
        }

        return w;
    }

    private static string Final(string w, int r1, int r2)
    {
        if (w.Length < 2)
        {
            return w;
        }

        var cut = w.Length - 1;
        if (w[^1] == 'e' && (cut >= r2 || (cut >= r1 && !EndsInShortSyllable(w[..cut]))))
        {
            return w[..cut];
        }

        return w[^1] == 'l' && w[^2] == 'l' && cut >= r2 ? w[..cut] : w;
    }
}
