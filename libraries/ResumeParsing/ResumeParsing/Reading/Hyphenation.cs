using System.Text.RegularExpressions;

namespace ResumeParsing.Reading;

/// <summary>Puts together a word that the end of a line has split.</summary>
internal static partial class Hyphenation
{
    public static IReadOnlyList<TextLine> Repair(IReadOnlyList<TextLine> lines)
    {
        var repaired = new List<TextLine>(lines.Count);
        foreach (var line in lines)
        {
            if (
                repaired.Count > 0
                && repaired[^1].Block == line.Block
                && Split().IsMatch(repaired[^1].Text)
                && Rest().Match(line.Text) is { Success: true } rest
            )
            {
                repaired[^1] = repaired[^1] with { Text = repaired[^1].Text[..^1] + rest.Value };
                var remaining = line.Text[rest.Length..].TrimStart();
                if (remaining.Length > 0)
                    repaired.Add(line with { Text = remaining });
            }
            else
                repaired.Add(line);
        }

        return repaired;
    }

    // "well-" + "known" keeps no hyphen either way; only a lower-case rest of three or more letters is joined.
    [GeneratedRegex(@"\p{L}{2}[-\u2010\u00AD]$")]
    private static partial Regex Split();

    [GeneratedRegex(@"^\p{Ll}{3,}[\p{P}]*")]
    private static partial Regex Rest();
}
