using System.Text.RegularExpressions;

namespace ResumeParsing.Experience;

/// <summary>Title and employer, as the lines around a date say them.</summary>
internal sealed record JobHeader(string? Title, string? Company, bool TitleFirst);

/// <summary>Reads title and employer from the head lines of a job.</summary>
internal static partial class JobHeaders
{
    /// <param name="lines">Head lines from top to bottom, dates already taken out.</param>
    /// <param name="titleFirst">The order the rest of the résumé uses, for when no word tells.</param>
    public static JobHeader Read(IEnumerable<string> lines, bool titleFirst)
    {
        var parts = lines.SelectMany(Parts).ToList();
        // One line holds both, or nothing below it tells a title or an employer: it is parted at its comma.
        var isAlone = !parts.Skip(1).Any(p => TitleWords.Score(p) > 0 || CompanyWords.Score(p) > 0);
        if (parts.Count > 0 && isAlone && SplitAtComma(parts[0]) is { } pair)
            parts = [pair.First, pair.Second];
        if (parts.Count == 0)
            return new(null, null, titleFirst);

        var title = Best(parts, p => TitleWords.Score(p) - (2 * CompanyScoreBesideTitle(p)), atLeast: 1);
        var company = Best(parts, CompanyWords.Score, atLeast: 1, except: title);
        if (title < 0 && company < 0)
            (title, company) = Unknown(parts.Count, titleFirst);
        else if (title < 0)
            title = Nearest(parts.Count, company);
        else if (company < 0)
            company = Nearest(parts.Count, title);
        return new(
            title < 0 ? null : parts[title],
            company < 0 ? null : parts[company],
            title < 0 || company < 0 ? titleFirst : title < company
        );
    }

    private static int CompanyScoreBesideTitle(string part) => CompanyWords.Score(part) >= 3 ? 1 : 0;

    private static (int Title, int Company) Unknown(int count, bool titleFirst) =>
        count == 1 ? (titleFirst ? (0, -1) : (-1, 0))
        : titleFirst ? (0, 1)
        : (1, 0);

    private static int Nearest(int count, int index) => index + 1 < count ? index + 1 : index - 1;

    private static int Best(List<string> parts, Func<string, int> score, int atLeast, int except = -1)
    {
        var best = -1;
        var bestScore = atLeast - 1;
        for (var i = 0; i < parts.Count; i++)
        {
            var value = i == except ? int.MinValue : score(parts[i]);
            if (value > bestScore)
                (best, bestScore) = (i, value);
        }

        return best;
    }

    /// <summary>The pieces of a line between strong separators, without places, kinds of contract and lengths of time.</summary>
    internal static IEnumerable<string> Parts(string line)
    {
        foreach (var piece in Separators().Split(line))
        {
            var text = Noise().Replace(piece, " ").Trim();
            foreach (var part in AtCompany(text))
            {
                if (Places.IsPlace(Trim(part)))
                    continue;
                var named = WithoutPlace(Trim(part));
                if (named.Length > 1 && named.Any(char.IsLetter) && !Places.IsPlace(named))
                    yield return named;
            }
        }
    }

    private static IEnumerable<string> AtCompany(string text)
    {
        var at = At().Match(text);
        return at.Success && TitleWords.Score(text[..at.Index]) > 0
            ? [text[..at.Index], text[(at.Index + at.Length)..]]
            : [text];
    }

    /// <summary>"Harbour Finance, New Orleans, LA, Accountant": the places between and behind the commas go.</summary>
    private static string WithoutPlace(string text)
    {
        var open = text.LastIndexOf('(');
        if (open > 0 && text.EndsWith(')') && Places.IsPlace(text[(open + 1)..^1]))
            text = text[..open].Trim();
        var pieces = text.Split(',').ToList();
        for (var from = 1; from < pieces.Count; from++)
        {
            for (var count = Math.Min(3, pieces.Count - from); count > 0; count--)
            {
                if (!Places.IsPlace(string.Join(',', pieces.GetRange(from, count))))
                    continue;
                pieces.RemoveRange(from, count);
                from--;
                break;
            }
        }

        return string.Join(',', pieces).Trim();
    }

    private static (string First, string Second)? SplitAtComma(string text)
    {
        for (var at = text.IndexOf(','); at > 0; at = text.IndexOf(',', at + 1))
        {
            var (left, right) = (text[..at].Trim(), text[(at + 1)..].Trim());
            if (
                right.Length == 0
                || CompanyWords.IsLegalFormAlone(right)
                || CompanyWords.IsLegalFormAlone(right.Split(',')[0])
            )
                continue;
            if (TitleWords.Score(left) > 0 || TitleWords.Score(right) > 0 || CompanyWords.Score(right) >= 3)
                return (left, right);
        }

        return null;
    }

    internal static string Trim(string text) =>
        text.Trim(' ', '\t', ',', ';', ':', '|', '•', '·', '-', '–', '—', '/', '@', '(', '*', '"', '“', '”') is var cut
        && cut.EndsWith(')')
        && !cut.Contains('(', StringComparison.Ordinal)
            ? cut[..^1].Trim()
            : cut;

    [GeneratedRegex(@"\t|\s+[|•·–—‒―@]+\s+|\s+-{1,2}\s+|\s*\|\s*|\s+//\s+|[•·;]|\s*—\s*")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\s+(?:at|bei|chez|en|presso|bij)\s+(?=\p{Lu}|\d)")]
    private static partial Regex At();

    [GeneratedRegex(
        @"\(?\b(?:full[- ]?time|part[- ]?time|permanent|contract|temporary|seasonal|vollzeit|teilzeit|temps plein|temps partiel|\d{1,2}\+?\s*(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|años?|meses)(?:[\s,]+(?:and\s+)?\d{1,2}\s*(?:months?|mos?|monate?n?|mois|meses))?)\b\)?(?=\W*$)|\(\s*\)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Noise();
}
