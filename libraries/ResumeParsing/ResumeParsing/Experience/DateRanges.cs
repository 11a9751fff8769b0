using System.Globalization;
using System.Text.RegularExpressions;

namespace ResumeParsing.Experience;

/// <summary>A stretch of time found in a line.</summary>
/// <param name="Index">Where it starts in the line.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Start">The first day of the first month.</param>
/// <param name="End">The first day of the last month; null when it goes on.</param>
/// <param name="IsRange">Two dates, or an open one ("since 2021"); otherwise one date ("Summer 2019").</param>
internal readonly record struct DateRange(int Index, int Length, DateOnly Start, DateOnly? End, bool IsRange);

/// <summary>Finds dates and stretches of time as résumés write them.</summary>
internal static partial class DateRanges
{
    private const string Year = @"(?:19[4-9]\d|20[0-4]\d)";
    private const string Short = @"['’‘`]\s?\d{2}(?!\d)";
    private const string Of = @"[\s.,/\-]{0,3}(?:de[l]?\s+|of\s+)?";

    private const string Date =
        @"(?:"
        + @"(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+)?"
        + MonthNames.Pattern
        + @"\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?,)?"
        + Of
        + "(?:"
        + Year
        + @"(?!\d)|"
        + Short
        + @"|(?<=[\s.\-])\d{2}(?![\d%+/.]))"
        + "|"
        + MonthNames.SeasonPattern
        + @"\s*(?:of\s+|,\s*)?(?:"
        + Year
        + @"(?!\d)|"
        + Short
        + ")"
        + @"|Q[1-4][\s/]+"
        + Year
        + @"|\d{4}-\d{2}-\d{2}(?!\d)"
        + @"|\d{1,2}[/.\-]\d{1,2}[/.\-](?:"
        + Year
        + @"|\d{2})(?!\d)"
        + @"|(?:0?[1-9]|1[0-2])\s?[/.\-]\s?"
        + Year
        + @"(?!\d)"
        + "|"
        + Year
        + @"\s?[/.\-]\s?(?:0[1-9]|1[0-2])(?![\d/])"
        + @"|(?:0[1-9]|1[0-2])/\d{2}(?![\d/])"
        + "|"
        + Year
        + @"(?!\d)"
        + "|"
        + Short
        + ")";

    private const string Present =
        @"(?:present|current(?:ly)?|now|today|to\s*date|till\s+date|date|ongoing|on-going|heute|aktuell|jetzt|laufend"
        + @"|aujourd['’]hui|présent|actuel(?:lement)?|ce\s+jour|en\s+cours|actualidad|actual(?:idade|mente)?|presente"
        + @"|hoy|hoje|atual(?:mente)?|oggi|in\s+corso|heden)\b";

    private const string To =
        @"(?:\s*(?:[-–—‒―−~→]|\.\.+|–-|--)\s*|\s+(?:to|until|till|til|thru|through|bis|au|à|al|a|até|hasta|tot|fino\s+a)\s+(?:the\s+|la\s+|l['’])?)";

    /// <summary>All stretches and single dates of a line, from left to right, without overlaps.</summary>
    public static IReadOnlyList<DateRange> Find(string line)
    {
        List<DateRange> found = [];
        foreach (Match match in Pattern().Matches(line))
        {
            if (Read(match) is { } range)
                found.Add(range);
        }

        return found;
    }

    private static DateRange? Read(Match match)
    {
        var from = match.Groups["from"];
        var until = match.Groups["to"];
        var open = match.Groups["open"].Success;
        if (match.Groups["month"].Success)
        {
            // "January to May 2009": the first month borrows the year of the second.
            if (ReadDate(until.Value) is not { } last)
                return null;
            var month = MonthNames.Number(match.Groups["month"].Value);
            var year = month > last.First.Month ? last.First.Year - 1 : last.First.Year;
            return new(match.Index, match.Length, new(year, month, 1), last.Last, true);
        }

        if (ReadDate(from.Value) is not { } start)
            return null;
        if (match.Groups["present"].Success || open)
            return new(match.Index, match.Length, start.First, null, true);
        if (!until.Success)
            return new(match.Index, match.Length, start.First, start.Last, false);
        if (ReadDate(until.Value) is not { } end || end.Last < start.First)
            return null;
        return new(match.Index, match.Length, start.First, EndOf(start, end), true);
    }

    private static DateOnly EndOf((DateOnly First, DateOnly Last) start, (DateOnly First, DateOnly Last) end)
    {
        // Between two bare years the truth is on average their difference, so the end counts from its January.
        var bareYears = start.Last.Month - start.First.Month == 11 && end.Last.Month - end.First.Month == 11;
        return bareYears && end.First.Year > start.First.Year ? end.First : end.Last;
    }

    private static (DateOnly First, DateOnly Last)? ReadDate(string text)
    {
        if (YearIn(text) is not { } year)
            return null;
        if (MonthWord().Match(text) is { Success: true } word)
            return Month(year, MonthNames.Number(word.Value));
        if (SeasonWord().Match(text) is { Success: true } season)
        {
            var (first, last) = MonthNames.Season(season.Value);
            return (new(year, first, 1), new(year, last, 1));
        }

        if (text[0] is 'Q' or 'q')
        {
            var quarter = text[1] - '0';
            return (new(year, (quarter * 3) - 2, 1), new(year, quarter * 3, 1));
        }

        var numbers = Number().Matches(text).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
        return numbers.Count switch
        {
            // 2018-06-01, else 31.12.2018 (day first with dots or when it cannot be a month), else 12/31/2018.
            3 when numbers[0] > 31 => Month(year, numbers[1]),
            3 => Month(year, numbers[0] > 12 || text.Contains('.', StringComparison.Ordinal) ? numbers[1] : numbers[0]),
            2 => Month(year, numbers[0] > 12 ? numbers[1] : numbers[0]),
            _ => (new(year, 1, 1), new(year, 12, 1)),
        };
    }

    private static (DateOnly First, DateOnly Last)? Month(int year, int month) =>
        month is < 1 or > 12 ? null : (new(year, month, 1), new(year, month, 1));

    private static int? YearIn(string text)
    {
        if (FullYear().Match(text) is { Success: true } full)
            return int.Parse(full.Value, CultureInfo.InvariantCulture);
        var numbers = Number().Matches(text);
        if (numbers.Count == 0 || numbers[^1].Length != 2)
            return null;
        var two = int.Parse(numbers[^1].Value, CultureInfo.InvariantCulture);
        return two > 49 ? 1900 + two : 2000 + two;
    }

    [GeneratedRegex(
        @"(?<![\p{L}\d/.\-$€£#])(?:"
            + @"(?:(?:since|seit|depuis|desde|from|ab|dal)\s+)?(?<from>"
            + Date
            + @")(?:"
            + To
            + @"(?:(?<present>"
            + Present
            + @")|(?<to>"
            + Date
            + @"))"
            + @"|\s+(?<present>(?:present|current)\b)"
            + @"|\s?[-–—]\s?(?<open>(?=$|\t)))"
            + @"|(?<month>"
            + MonthNames.Pattern
            + @")\.?"
            + To
            + @"(?<to>"
            + Date
            + ")"
            + @"|(?<open>since|seit|depuis|desde|from|ab|dal)\s+(?<from>"
            + Date
            + ")"
            + @"|(?<from>"
            + Date
            + ")"
            + @")(?![\p{L}\d%])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?<!\p{L})" + MonthNames.Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthWord();

    [GeneratedRegex(MonthNames.SeasonPattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeasonWord();

    [GeneratedRegex(@"(?<!\d)" + Year + @"(?!\d)")]
    private static partial Regex FullYear();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
