using System.Text.RegularExpressions;
using ResumeParsing.Experience;
using ResumeParsing.Reading;

namespace ResumeParsing.Education;

/// <summary>What one line says about education.</summary>
internal sealed partial record EducationLine(
    string Text,
    bool IsBullet,
    DegreeMatch? Degree,
    string? School,
    int SchoolRank,
    string? Field,
    int? Year
)
{
    private const int MaxWords = 30;

    /// <summary>A degree or a school.</summary>
    public bool HasContent => Degree is not null || School is not null;

    public static EducationLine Of(TextLine line)
    {
        var text = TextCleaner.WithoutBullet(line.Text);
        var isBullet = TextCleaner.IsBullet(line.Text);
        var dates = DateRanges.Find(text);
        var year = dates.Count == 0 ? (int?)null : (dates[^1].End ?? dates[^1].Start).Year;
        if (dates.Count > 0 && dates[^1].End is null)
            year = null;
        var bare = dates.Reverse().Aggregate(text, (t, d) => t.Remove(d.Index, d.Length).Insert(d.Index, "\t"));
        if (bare.Split(' ').Length > MaxWords || Aside().IsMatch(bare) || IsProse(bare))
            return new(bare, isBullet, null, null, 0, null, null);

        var degree = Degrees.Find(bare);
        var school = Institutions.Find(
            degree is { } d1 ? bare.Remove(d1.Index, d1.Length).Insert(d1.Index, "\t") : bare
        );
        var field = degree is { } d2 ? FieldOf(bare, d2, school?.Name) : MajorOf(bare);
        return new(
            bare,
            isBullet,
            degree,
            school?.Name,
            school is null ? 0 : Institutions.Rank(school.Value.Name),
            field,
            year
        );
    }

    private static bool IsProse(string text) =>
        text.Split(' ').Length > 3
        && (
            char.IsLower(text[0]) || (text.EndsWith('.') && text.Split(' ').Length > 9 && !Degrees.StartsWithOne(text))
        );

    private static string? FieldOf(string text, DegreeMatch degree, string? school)
    {
        var after = text[(degree.Index + degree.Length)..];
        var explicitly = InField().Match(after);
        if (explicitly.Success && Usable(explicitly.Groups["field"].Value, school) is { } named)
            return named;
        if (degree.Field is not null)
            return degree.Field;
        if (MajorOf(text) is { } major)
            return major;
        var next = NextField().Match(after);
        if (next.Success && Usable(next.Groups["field"].Value, school) is { } following)
            return following;
        // "Computer Science, BSc"
        var before = JobHeaders.Trim(text[..degree.Index]).Split(',', '\t', '|')[^1].Trim();
        if (Usable(before, school) is { } preceding)
            return preceding;
        // "PhD, Princeton University, Computer Science"
        var behind = school is null ? -1 : text.IndexOf(school, StringComparison.Ordinal);
        return behind < 0
            ? null
            : Institutions
                .Pieces(text[(behind + school!.Length)..])
                .Select(p => Usable(p.Text, school))
                .FirstOrDefault(f => f is not null);
    }

    private static string? MajorOf(string text) =>
        Major().Match(text) is { Success: true } major ? Usable(major.Groups["field"].Value, null) : null;

    internal static string? Usable(string raw, string? school)
    {
        var field = JobHeaders.Trim(raw);
        if (field.Length < 2 || !char.IsLetter(field[0]) || field.Split(' ').Length > 8)
            return null;
        if (
            Institutions.Rank(field) > 0
            || Places.IsPlace(field)
            || Grade().IsMatch(field)
            || Degrees.Find(field) is { Index: 0 }
        )
            return null;
        return school is not null && school.Contains(field, StringComparison.Ordinal) ? null : field;
    }

    private const string Stop = @"(?=\s*(?:$|[\t|•·;(]|,|\s[–—-]\s|\.\s|\.$|\s+(?:at|from|with|bei|an der|à|minor)\s))";

    [GeneratedRegex(
        @"^\W{0,3}(?:degree\s+)?(?:\([^)]*\)\s*)?(?:in|en|im|der|of)\s+(?:the\s+)?(?<field>\p{L}[^\t|•·;(]*?)" + Stop,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex InField();

    [GeneratedRegex(@"^(?:\s*\([^)]*\))?(?:\s*[,:–—-]\s*|\s+|\t)(?<field>\p{Lu}[^\t|•·;(]*?)" + Stop)]
    private static partial Regex NextField();

    [GeneratedRegex(
        @"\b(?:majors?(?:ed|ing)?(?:\s+in)?|field of study|speciali[sz]ation|specialty|concentration(?:\s+in)?)\s*:?\s+(?<field>\p{Lu}[^\t|•·;(]*?)"
            + Stop,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Major();

    [GeneratedRegex(
        @"\b(?:gpa|cgpa|grade|honou?rs|cum laude|distinction|expected|graduated|percentage|first class|second class|thesis|minor|dean)\b|\d",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Grade();

    [GeneratedRegex(
        @"^\W*(?:relevant |selected |key )?(?:coursework|courses|modules|thesis|dissertation|advisor|supervisor|minor|activities|honou?rs|awards?|gpa|grade|dean)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Aside();
}
