using System.Text.RegularExpressions;
using ResumeParsing.Experience;

namespace ResumeParsing.Reading;

/// <summary>Tells what stands in the margin of a line: a date, a place, a length of time.</summary>
internal static partial class Remarks
{
    /// <summary>The text is nothing but a remark.</summary>
    public static bool IsRemark(string raw)
    {
        var text = TextCleaner.Clean(raw);
        if (Places.IsPlace(text) || Duration().IsMatch(text))
            return true;
        var dates = DateRanges.Find(text);
        return dates.Count > 0 && text.Length - dates.Sum(d => d.Length) <= 3;
    }

    [GeneratedRegex(@"^\(?(?:\d{1,2}\s*(?:years?|yrs?|months?|mos?)[\s,]*){1,2}\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Duration();
}
