using System.Text.RegularExpressions;
using ResumeParsing.Experience;

namespace ResumeParsing.Education;

/// <summary>Finds the name of a school in a line.</summary>
internal static partial class Institutions
{
    private static readonly string[] StatesNamedBySchools =
    [
        "California",
        "Illinois",
        "Wisconsin",
        "Michigan",
        "Texas",
        "North Carolina",
        "Massachusetts",
        "Maryland",
        "Colorado",
        "Minnesota",
        "Nebraska",
        "Missouri",
        "Tennessee",
        "Hawaii",
        "Arkansas",
        "Alabama",
        "Washington",
    ];

    /// <summary>The most school-like piece of the line, and where it stands; null when there is none.</summary>
    public static (string Name, int Index)? Find(string line)
    {
        (string Name, int Index)? best = null;
        var bestRank = 0;
        foreach (var (piece, index) in Pieces(line))
        {
            var rank = Rank(piece);
            if (rank > bestRank)
            {
                bestRank = rank;
                best = (piece, index);
            }
        }

        return best;
    }

    /// <summary>3 for a university, 2 for a school, 1 for a department; 0 for none.</summary>
    public static int Rank(string text) =>
        text.Split(' ').Length > 12 ? 0
        : University().IsMatch(text) ? 3
        : School().IsMatch(text) ? 2
        : Department().IsMatch(text) ? 1
        : 0;

    /// <summary>Pieces between tabs, bars, dashes and commas, with their places in the line.</summary>
    internal static IEnumerable<(string Text, int Index)> Pieces(string line)
    {
        var start = 0;
        foreach (Match separator in Separator().Matches(line))
        {
            if (separator.Index < start)
                continue;
            var piece = line[start..separator.Index];
            // "University of California, Berkeley" is one name; "Ohio University, Athens" is a name and a town.
            if (
                separator.Value.Trim() == ","
                && StatesNamedBySchools.Any(s => piece.EndsWith("University of " + s, StringComparison.Ordinal))
            )
            {
                var campus = Campus().Match(line, separator.Index);
                if (campus.Success && campus.Index == separator.Index)
                {
                    yield return Cut(line, start, campus.Index + campus.Length);
                    start = campus.Index + campus.Length;
                    continue;
                }
            }

            yield return Cut(line, start, separator.Index);
            start = separator.Index + separator.Length;
        }

        if (start < line.Length)
            yield return Cut(line, start, line.Length);
    }

    private static (string Text, int Index) Cut(string line, int from, int until)
    {
        var raw = line[from..until];
        var text = JobHeaders.Trim(raw);
        if (text.StartsWith("at ", StringComparison.Ordinal))
            text = text[3..];
        if (text.StartsWith("from ", StringComparison.Ordinal))
            text = text[5..];
        return (text, from + Math.Max(0, raw.IndexOf(text, StringComparison.Ordinal)));
    }

    [GeneratedRegex(
        @"\t|\s+[|•·–—‒―-]+\s+|\s*\|\s*|[;•·]|,\s+|\s+(?:at|from)\s+(?=(?:the\s+)?\p{Lu})|\s+(?=\()|(?<=\))\s+|:\s+|\.\s+(?=\p{Lu}\p{Ll}{3})"
    )]
    private static partial Regex Separator();

    [GeneratedRegex(@",\s+\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}(?=$|[,\t|(–—-]|\s[|–—-])")]
    private static partial Regex Campus();

    [GeneratedRegex(
        @"\b(?:university|universität|université|universidad|università|universidade|universiteit|universitat|hochschule|fachhochschule|college|polytechnic|politecnico|politécnica|polytechnique|institute of technology|institut|institute|instituto|istituto|MIT|ETH|EPFL|UCLA|UCSD|UCSB|UC Berkeley|UT Austin|USC|NYU|Caltech|SUNY|CUNY|KAIST|IIT|NIT|BITS|RWTH|TU|LMU|KTH|HEC|INSEAD|ESSEC|ENS|INSA|Stanford|Harvard|Princeton|Yale|Cornell|Univ\.?)(?=$|[\s,.)\p{P}])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex University();

    [GeneratedRegex(
        @"\b(?:school|academy|akademie|académie|academia|conservatory|conservatoire|seminary|lycée|gymnasium|liceo|lyceum|vidyalaya|escuela|école|ecole|scuola|escola|berufsschule|IHK|coursera|udemy|udacity|edx|general assembly|codecademy|datacamp|freecodecamp)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex School();

    [GeneratedRegex(
        @"\b(?:department of|faculty of|faculty|training cent(?:er|re)|learning cent(?:er|re))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Department();
}
