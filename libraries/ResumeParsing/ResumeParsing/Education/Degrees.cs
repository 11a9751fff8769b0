using System.Text.RegularExpressions;

namespace ResumeParsing.Education;

/// <summary>A degree named in a line. <see cref="Field"/> is what stands inside its own name ("Bachelor of Engineering").</summary>
internal readonly record struct DegreeMatch(int Index, int Length, string? Type, string? Field);

/// <summary>Finds degrees and says which of the five kinds each is.</summary>
internal static partial class Degrees
{
    private static readonly HashSet<string> GenericFields = new(StringComparer.OrdinalIgnoreCase)
    {
        "science",
        "sciences",
        "arts",
        "art",
        "applied science",
        "applied sciences",
        "applied arts",
        "philosophy",
        "studies",
    };

    /// <summary>The first degree of the line, or null.</summary>
    public static DegreeMatch? Find(string line)
    {
        Match? best = null;
        string? type = null;
        line = NotADegree().Replace(line, m => new string('_', m.Length));
        foreach (var (pattern, kind) in Patterns)
        {
            var match = pattern.Match(line);
            if (match.Success && (best is null || match.Index < best.Index))
                (best, type) = (match, kind);
        }

        if (best is null)
            return null;
        var field =
            best.Groups["field"] is { Success: true } own && !GenericFields.Contains(own.Value.Trim())
                ? own.Value.Trim()
                : null;
        return new(best.Index, best.Length, type, field);
    }

    /// <summary>Whether the line begins with a degree, as a head line does.</summary>
    public static bool StartsWithOne(string line) => Find(line) is { Index: < 3 };

    // A school-leaving certificate is education, but none of the five kinds. It stands first to win over "diploma".
    private static readonly (Regex Pattern, string? Kind)[] Patterns =
    [
        (SchoolLeaving(), null),
        (Doctor(), "PhD"),
        (DoctorLetters(), "PhD"),
        (Master(), "Master"),
        (MasterLetters(), "Master"),
        (Bachelor(), "Bachelor"),
        (BachelorLetters(), "Bachelor"),
        (Associate(), "Associate"),
        (AssociateLetters(), "Associate"),
        (Certificate(), "Certificate"),
    ];

    private const string OwnField =
        @"(?:\s+of\s+(?:the\s+)?(?<field>(?-i:\p{Lu})\p{L}+(?:\s+(?:and\s+|&\s+)?(?-i:\p{Lu})\p{L}+){0,3}))?";
    private const string Tail = @"(?:\s*\([^)]{1,20}\))?(?:\s+degree\b)?(?:\s+studies\b(?:\s+in\b)?)?";

    [GeneratedRegex(
        @"\b(?:master|bachelor|doctoral|ph\.?d\.?)(?:['’]?s)?\s+(?:thesis|project|student|students|dissertation)\b|\bscrum\s+master\b|\bmaster\s+data\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NotADegree();

    [GeneratedRegex(
        @"\b(?:high\s?school\s+(?:diploma|degree|certificate)|secondary\s+school(?:\s+certificate)?|GED|A[- ]Levels?|GCSEs?|abitur|baccalauréat|bachillerato|matura|higher secondary(?:\s+certificate)?|SSC|HSC|IGCSE)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SchoolLeaving();

    [GeneratedRegex(
        @"\b(?:ph\.?\s?d\b\.?|d\.?phil\b\.?|doctor(?:ate)?\b"
            + OwnField
            + @"|doctoral\b(?:\s+degree)?|juris\s+doctor|promotion zum dr\.|doctorat\b|doctorado\b|dottorato\b|doutorado\b)"
            + Tail,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Doctor();

    [GeneratedRegex(
        @"(?<![\p{L}.])(?:Ed\.?D|Psy\.?D|M\.?D|J\.?D|Pharm\.?D|D\.?B\.?A|D\.?Sc|DNP|D\.?D\.?S|D\.?V\.?M)\b\.?" + Tail
    )]
    private static partial Regex DoctorLetters();

    [GeneratedRegex(
        @"\b(?:master(?:['’]?s)?(?:\s+degree)?(?=\s+(?:of|in|degree|program)|['’]?s?\s*[,:(|\t–-]|$|['’]?s\b|\s+\p{Lu})"
            + OwnField
            + @"|magister\b|maîtrise\b|mastère\b|máster\b|maestría\b|laurea\s+magistrale|mestrado\b|diplom-\p{L}+|diplom(?=\s+(?:in|\())|postgraduate\s+degree|staatsexamen|MBA\b|M\.B\.A\.?)"
            + Tail,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Master();

    [GeneratedRegex(
        @"(?<![\p{L}.])(?:M\.?\s?Sc|M\.?S\.?(?:E|W|N|Ed|Eng|CS|IS)?|M\.?A|M\.?Eng|M\.?E|M\.?\s?Tech|M\.?Ed|M\.?F\.?A|M\.?P\.?H|M\.?P\.?A|M\.?P\.?P|LL\.?\s?M|M\.?C\.?A|M\.?Phil|M\.?Com|M\.?Arch|MMus|MRes|MLIS|MPhil|PGDM|MAT)(?![\p{L}-]|\.\p{L}|\s?Office|\s?Word|\s?Excel|\s?SQL|\s?Project|\s?Access)\.?"
            + Tail
    )]
    private static partial Regex MasterLetters();

    [GeneratedRegex(
        @"\b(?:bachelor(?:['’]?s)?(?:\s+degree)?"
            + OwnField
            + @"|baccalaureate\b|licenciatura\b|licenciado\b|licence(?=\s+(?:en|de|professionnelle))|grado(?=\s+en)|graduado(?=\s+en)|laurea(?:\s+triennale)?|bacharelado\b|undergraduate\s+degree)"
            + Tail,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Bachelor();

    [GeneratedRegex(
        @"(?<![\p{L}.])(?:B\.?\s?Sc|B\.?S\.?(?:E|W|N|Ed|BA|CS|EE|ME)?|B\.?A|A\.?B|B\.?Eng|B\.?E|B\.?\s?Tech|B\.?Ed|B\.?F\.?A|B\.?B\.?A|B\.?Com|LL\.?\s?B|B\.?C\.?A|B\.?Arch|BMus|B\.?Pharm|MBBS|B\.?Des)(?![\p{L}-]|\.\p{L})\.?"
            + Tail
    )]
    private static partial Regex BachelorLetters();

    [GeneratedRegex(
        @"\b(?:associate(?:['’]?s)?(?:\s+degree|(?=\s+(?:of|in)\s)|(?<=s))"
            + OwnField
            + @"|foundation\s+degree|BTS(?=\s)|DUT(?=\s))"
            + Tail,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Associate();

    [GeneratedRegex(@"(?<![\p{L}.])(?:A\.?A\.?S|A\.?A|A\.?S|HND)(?![\p{L}-]|\.\p{L})\.?" + Tail)]
    private static partial Regex AssociateLetters();

    [GeneratedRegex(
        @"\b(?:(?:post-?\s?graduate\s+|graduate\s+|advanced\s+|professional\s+|national\s+)?(?:diploma|certificates?|certification|certified|nanodegree|bootcamp)\b|zertifikat\b|certificat\b|certificado\b|diplôme\b|diplomado\b|CPA\b|PMP\b|CFA\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Certificate();
}
