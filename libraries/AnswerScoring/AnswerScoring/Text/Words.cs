using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace AnswerScoring.Text;

/// <summary>Brings a written word to the form in which words are compared.</summary>
internal static class Words
{
    private static readonly FrozenDictionary<string, string> Numbers = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["zero"] = "0",
        ["two"] = "2",
        ["three"] = "3",
        ["four"] = "4",
        ["five"] = "5",
        ["six"] = "6",
        ["seven"] = "7",
        ["eight"] = "8",
        ["nine"] = "9",
        ["ten"] = "10",
        ["eleven"] = "11",
        ["twelve"] = "12",
        ["thirteen"] = "13",
        ["fourteen"] = "14",
        ["fifteen"] = "15",
        ["sixteen"] = "16",
        ["seventeen"] = "17",
        ["eighteen"] = "18",
        ["nineteen"] = "19",
        ["twenty"] = "20",
        ["thirty"] = "30",
        ["forty"] = "40",
        ["fifty"] = "50",
        ["sixty"] = "60",
        ["seventy"] = "70",
        ["eighty"] = "80",
        ["ninety"] = "90",
        ["hundred"] = "100",
        ["thousand"] = "1000",
        ["million"] = "1000000",
        ["percent"] = "%",
        ["half"] = "50%",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Lower case, compatibility characters and accents folded, quotes straight, thousands unmarked, "10k" written out.</summary>
    public static string Normal(ReadOnlySpan<char> written)
    {
        var text = Ascii.IsValid(written) ? written.ToString() : Folding.Fold(written);
        text = text.ToLowerInvariant();
        if (text.Length > 0 && char.IsAsciiDigit(text[0]))
        {
            return NormalNumber(text);
        }

        return Numbers.TryGetValue(text, out var digits) ? digits : text;
    }

    /// <summary>The stem of a normal word.</summary>
    public static string Stem(string normal)
    {
        var word = normal.EndsWith("'s", StringComparison.Ordinal) ? normal[..^2] : normal;
        return PorterStemmer.Stem(Lexicon.Irregular.TryGetValue(word, out var plain) ? plain : word);
    }

    private static string NormalNumber(string text)
    {
        var plain = text.Replace(",", "", StringComparison.Ordinal).TrimEnd('.');
        if (
            plain.Length > 1
            && plain[^1] == 'k'
            && double.TryParse(
                plain.AsSpan(0, plain.Length - 1),
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var thousands
            )
        )
        {
            return (thousands * 1000).ToString("0.###", CultureInfo.InvariantCulture);
        }

        return plain;
    }
}
