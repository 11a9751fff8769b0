namespace InterviewMaster.Features.Resumes;

/// <summary>What can be uploaded and how much is kept (R6).</summary>
internal static class ResumeRules
{
    /// <summary>10 MB; one byte more is refused (P5).</summary>
    public const long MaxFileBytes = 10 * 1024 * 1024;

    /// <summary>
    /// Read to the end although it is too large, so that the sender gets the reason instead of a broken connection;
    /// beyond this the connection is cut.
    /// </summary>
    public const long MaxRequestBytes = 32 * 1024 * 1024;

    public const int KeptPerUser = 5;
    public const int MaxFileNameLength = 200;
    public static readonly TimeSpan ParseTimeout = TimeSpan.FromSeconds(30);

    /// <summary>The last part of whatever path was sent, without control characters, cut to a length that fits.</summary>
    public static string DisplayName(string sent)
    {
        var last = sent.Replace('\\', '/').Split('/')[^1];
        var clean = new string([.. last.Where(c => !char.IsControl(c) && !IsDirectionMark(c))]).Trim();
        if (clean.Length == 0)
            return "resume";
        return clean.Length <= MaxFileNameLength ? clean : clean[^MaxFileNameLength..];
    }

    /// <summary>Marks that turn the reading direction can hide a name's real ending.</summary>
    private static bool IsDirectionMark(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
