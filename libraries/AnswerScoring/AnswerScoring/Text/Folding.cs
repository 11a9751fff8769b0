using System.Collections.Frozen;
using System.Text;

namespace AnswerScoring.Text;

/// <summary>Folds letters that look alike into one: accents, ligatures, wide forms, curly apostrophes.</summary>
/// <remarks>
/// A table of our own, because <see cref="string.Normalize()"/> does nothing under InvariantGlobalization: scores must not
/// depend on how the host is configured.
/// </remarks>
internal static class Folding
{
    private const char WideFirst = '\uFF01';
    private const char WideLast = '\uFF5E';
    private const int WideOffset = 0xFEE0;

    private static readonly FrozenDictionary<char, string> Table = Read(
        "aàáâãäåāăąÀÁÂÃÄÅĀĂĄ cçćĉċčÇĆĈĊČ dďđĎĐ eèéêëēĕėęěÈÉÊËĒĔĖĘĚ gĝğġģĜĞĠĢ hĥħĤĦ iìíîïĩīĭįıÌÍÎÏĨĪĬĮİ jĵĴ kķĶ lĺļľłĹĻĽŁ "
            + "nñńņňÑŃŅŇ oòóôõöøōŏőÒÓÔÕÖØŌŎŐ rŕŗřŔŖŘ sśŝşšŚŜŞŠ tţťŧŢŤŦ uùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ wŵŴ yýÿŷÝŸŶ zźżžŹŻŽ '\u2019\u2018\u02BC"
    );

    /// <summary>The folded text; combining accents are dropped.</summary>
    public static string Fold(ReadOnlySpan<char> written)
    {
        var folded = new StringBuilder(written.Length);
        foreach (var c in written)
        {
            if (Table.TryGetValue(c, out var plain))
            {
                folded.Append(plain);
            }
            else if (c is >= WideFirst and <= WideLast)
            {
                folded.Append((char)(c - WideOffset));
            }
            else if (c is < '\u0300' or > '\u036F')
            {
                folded.Append(c);
            }
        }

        return folded.ToString();
    }

    private static FrozenDictionary<char, string> Read(string rows)
    {
        var table = new Dictionary<char, string>
        {
            ['ß'] = "ss",
            ['æ'] = "ae",
            ['Æ'] = "ae",
            ['œ'] = "oe",
            ['Œ'] = "oe",
            ['\uFB00'] = "ff",
            ['\uFB01'] = "fi",
            ['\uFB02'] = "fl",
            ['\uFB03'] = "ffi",
            ['\uFB04'] = "ffl",
        };
        foreach (var row in rows.Split(' '))
        {
            foreach (var letter in row.AsSpan(1))
            {
                table[letter] = row[..1];
            }
        }

        return table.ToFrozenDictionary();
    }
}
