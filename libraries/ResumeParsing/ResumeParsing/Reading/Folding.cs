using System.Collections.Frozen;
using System.Text;

namespace ResumeParsing.Reading;

/// <summary>Folds the compatibility forms that files hold into plain letters: the part of NFKC a résumé needs.
/// <see cref="string.Normalize()"/> does nothing when a process runs without ICU, as this product does.</summary>
internal static class Folding
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    // Each accent with its spacing form, and the letters it makes, pairwise: base, composed.
    private static readonly (char Combining, char Spacing, string Pairs)[] Accents =
    [
        ('\u0300', '`', "AÀEÈIÌOÒUÙaàeèiìoòuùıì"),
        ('\u0301', '´', "AÁEÉIÍOÓUÚYÝCĆLĹNŃRŔSŚZŹaáeéiíoóuúyýcćlĺnńrŕsśzźıí"),
        ('\u0302', '\u02C6', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝıîWŴwŵYŶyŷ"),
        ('\u0303', '\u02DC', "AÃNÑOÕaãnñoõIĨiĩUŨuũ"),
        ('\u0308', '¨', "AÄEËIÏOÖUÜaäeëiïoöuüyÿıï"),
        ('\u030A', '\u02DA', "AÅaåUŮuů"),
        ('\u030C', '\u02C7', "CČDĎEĚNŇRŘSŠTŤZŽcčdďeěnňrřsštťzž"),
        ('\u0327', '¸', "CÇSŞTŢcçsştţ"),
        ('\u0328', '\u02DB', "AĄEĘaąeęIĮiįUŲuų"),
        ('\u0306', '\u02D8', "AĂGĞaăgğ"),
        ('\u0307', '\u02D9', "IİZŻzżEĖeė"),
        ('\u030B', '\u02DD', "OŐUŰoőuű"),
        ('\u0304', '¯', "AĀEĒIĪUŪaāeēiīuū"),
    ];

    private static readonly FrozenDictionary<(char Accent, char Letter), char> Composed = Accents
        .SelectMany(a =>
            Enumerable
                .Range(0, a.Pairs.Length / 2)
                .SelectMany(i =>
                    new[] { a.Combining, a.Spacing }.Select(accent =>
                        KeyValuePair.Create((accent, a.Pairs[2 * i]), a.Pairs[(2 * i) + 1])
                    )
                )
        )
        .ToFrozenDictionary();

    /// <summary>Ligatures, wide and mathematical letters, and letters with a separate accent as single plain letters.</summary>
    public static string Fold(string text)
    {
        if (text.All(c => c < '\u0080' && c != '`'))
            return text;
        var folded = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '\uFB00' and <= '\uFB06')
                folded.Append(Ligatures[c - '\uFB00']);
            else if (c is >= '\uFF01' and <= '\uFF5E')
                folded.Append((char)(c - 0xFEE0));
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                folded.Append(Mathematical(char.ConvertToUtf32(c, text[++i])));
            else if (c == '…')
                folded.Append("...");
            else if (folded.Length > 0 && c >= '\u0300' && Composed.TryGetValue((c, folded[^1]), out var after))
                folded[^1] = after;
            else if (i + 1 < text.Length && c < '\u0300' && Composed.TryGetValue((c, text[i + 1]), out var before))
            {
                folded.Append(before);
                i++;
            }
            else
                folded.Append(c);
        }

        return folded.ToString();
    }

    /// <summary>A letter without the accent it carries, where it carries one of those above.</summary>
    public static char WithoutAccent(char letter)
    {
        foreach (var (_, _, pairs) in Accents)
        {
            for (var i = 1; i < pairs.Length; i += 2)
            {
                if (pairs[i] == letter)
                    return pairs[i - 1];
            }
        }

        return letter;
    }

    // Bold, italic and script letters of the mathematical block: 13 alphabets of 52 letters, then 5 rows of digits.
    private static char Mathematical(int codePoint) =>
        codePoint switch
        {
            >= 0x1D400 and < 0x1D6A4 => (codePoint - 0x1D400) % 52 is var n && n < 26
                ? (char)('A' + n)
                : (char)('a' + n - 26),
            >= 0x1D7CE and <= 0x1D7FF => (char)('0' + ((codePoint - 0x1D7CE) % 10)),
            _ => ' ',
        };
}
