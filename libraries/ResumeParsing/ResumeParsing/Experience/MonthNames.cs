using System.Collections.Frozen;
using ResumeParsing.Reading;

namespace ResumeParsing.Experience;

/// <summary>Names of months and seasons in the languages résumés in Latin script are mostly written in.</summary>
internal static class MonthNames
{
    /// <summary>A pattern for any name of a month, accents and abbreviations included.</summary>
    public const string Pattern =
        @"(?:jan(?:uary|uar|vier|v|eiro|uari)?|j[äa]n(?:ner)?|ene(?:ro)?|gen(?:naio)?"
        + @"|feb(?:ruary|ruar|rero|braio|ruari)?|f[ée]v(?:rier|r|ereiro)?"
        + @"|mar(?:ch|s|zo|ço|co|t)?|mär(?:z)?|maerz|mrt|maart|mrz"
        + @"|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?"
        + @"|may|mai|mayo|maio|mag(?:gio)?|mei"
        + @"|june?|juni|juin|junio|junho|giu(?:gno)?"
        + @"|july?|juli|juil(?:let)?|julio|julho|lug(?:lio)?"
        + @"|aug(?:ust|ustus)?|ao[ûu]t|ago(?:sto)?"
        + @"|sept?(?:ember|embre|iembre)?|set(?:tembre|embro|iembre)?"
        + @"|o[ck]t(?:ober|obre|ubre)?|ott(?:obre)?|out(?:ubro)?"
        + @"|nov(?:ember|embre|iembre|embro)?"
        + @"|de[cz](?:ember|embre|iembre|embro)?|d[ée]c(?:embre)?|dic(?:iembre|embre)?)\b";

    /// <summary>A pattern for a season or term.</summary>
    public const string SeasonPattern = @"(?:spring|summer|autumn|fall|winter)\b";

    private static readonly FrozenDictionary<string, int> ByPrefix = new Dictionary<string, int>
    {
        ["jan"] = 1,
        ["ene"] = 1,
        ["gen"] = 1,
        ["feb"] = 2,
        ["fev"] = 2,
        ["mar"] = 3,
        ["mae"] = 3,
        ["mrt"] = 3,
        ["maa"] = 3,
        ["mrz"] = 3,
        ["apr"] = 4,
        ["avr"] = 4,
        ["abr"] = 4,
        ["may"] = 5,
        ["mai"] = 5,
        ["mag"] = 5,
        ["mei"] = 5,
        ["jun"] = 6,
        ["giu"] = 6,
        ["jul"] = 7,
        ["lug"] = 7,
        ["aug"] = 8,
        ["aou"] = 8,
        ["ago"] = 8,
        ["sep"] = 9,
        ["set"] = 9,
        ["oct"] = 10,
        ["okt"] = 10,
        ["ott"] = 10,
        ["out"] = 10,
        ["nov"] = 11,
        ["dec"] = 12,
        ["dez"] = 12,
        ["dic"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>1 to 12 for a word that <see cref="Pattern"/> matched.</summary>
    public static int Number(string word)
    {
        var plain = WithoutAccents(word);
        if (plain.StartsWith("juin", StringComparison.Ordinal))
            return 6;
        return ByPrefix.GetValueOrDefault(plain.Length > 3 ? plain[..3] : plain, 1);
    }

    /// <summary>The first and last month of a season; winter is taken as the year's first quarter.</summary>
    public static (int First, int Last) Season(string word) =>
        char.ToLowerInvariant(word[1]) switch
        {
            'p' => (3, 5),
            'i' => (1, 3),
            _ when word.StartsWith("su", StringComparison.OrdinalIgnoreCase) => (6, 8),
            _ => (9, 11),
        };

    private static string WithoutAccents(string word) =>
        new([.. word.ToLowerInvariant().Select(Folding.WithoutAccent)]);
}
