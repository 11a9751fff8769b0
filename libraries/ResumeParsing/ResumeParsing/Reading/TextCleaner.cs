using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ResumeParsing.Reading;

/// <summary>Makes the characters of a line those a person would type.</summary>
internal static partial class TextCleaner
{
    private const string BulletGlyphs = "•●○◦▪▫■□◆◇▶►▸‣⁃∙·❖➢➤✓✔★☆⚫⬤";

    /// <summary>Ligatures and wide forms folded (<see cref="Folding"/>), icons and invisible characters dropped, spaces single,
    /// bullets alike, letter-spaced words joined. A tab is kept.</summary>
    public static string Clean(string raw)
    {
        var folded = Folding.Fold(raw);
        var text = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            switch (char.GetUnicodeCategory(c))
            {
                case UnicodeCategory.PrivateUse:
                case UnicodeCategory.Surrogate:
                case UnicodeCategory.OtherNotAssigned:
                    text.Append(' ');
                    break;
                case UnicodeCategory.Format:
                    // A soft hyphen shows only where it ends a line; there it marks a split word.
                    if (c == '\u00AD')
                        text.Append(c);
                    break;
                case UnicodeCategory.Control:
                    text.Append(c == '\t' ? '\t' : ' ');
                    break;
                case UnicodeCategory.SpaceSeparator:
                    text.Append(' ');
                    break;
                default:
                    text.Append(c == '\uFFFD' ? ' ' : c);
                    break;
            }
        }

        var line = Gaps().Replace(text.ToString(), m => m.Value.Contains('\t') ? "\t" : " ").Trim();
        var split = line.EndsWith('\u00AD');
        line = UnifyBullet(line.Replace("\u00AD", "", StringComparison.Ordinal)) + (split ? "-" : "");
        return JoinLetterSpaced(line);
    }

    /// <summary>Whether the line starts with a bullet.</summary>
    public static bool IsBullet(string line) => line.StartsWith('•');

    /// <summary>The line without its bullet.</summary>
    public static string WithoutBullet(string line) => IsBullet(line) ? line[1..].TrimStart() : line;

    private static string UnifyBullet(string line)
    {
        if (line.Length == 0)
            return line;
        if (BulletGlyphs.Contains(line[0], StringComparison.Ordinal))
            return line.Length == 1 ? "" : "• " + line[1..].TrimStart();
        return DashBullet().Replace(line, "• ");
    }

    private static string JoinLetterSpaced(string line) =>
        LetterSpaced().Replace(line, m => m.Value.Replace(" ", "", StringComparison.Ordinal));

    [GeneratedRegex(@"[ \t]{2,}|\t")]
    private static partial Regex Gaps();

    [GeneratedRegex(@"^(?:[-–—*]|o(?= [A-Z]))\s+(?=\p{L}{2})")]
    private static partial Regex DashBullet();

    // "E X P E R I E N C E": four or more single capitals; words are set apart by a wider gap, which is a tab by now.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:\p{Lu} ){3,}\p{Lu}(?![\p{L}\p{N}])")]
    private static partial Regex LetterSpaced();
}
