using System.Text.RegularExpressions;

namespace InterviewMaster.Features.Accounts;

/// <summary>What a valid e-mail, name and password are (R1), and when a sign-in is locked (R2).</summary>
internal static partial class AccountRules
{
    public const int MaxEmailLength = 254;
    public const int MaxNameLength = 100;
    public const int MaxLocationLength = 120;
    public const int MinPasswordLength = 8;

    /// <summary>A longer one is refused before any hashing: hashing is work that a stranger must not order freely.</summary>
    public const int MaxPasswordLength = 256;

    public const int BcryptCost = 12;
    public static readonly TimeSpan AccessTokenLifetime = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan RefreshTokenLifetime = TimeSpan.FromDays(7);

    /// <summary>Two tabs of one browser may send the same cookie at once; within this time that is no theft.</summary>
    public static readonly TimeSpan ParallelRefresh = TimeSpan.FromSeconds(10);

    public const int FailuresBeforeLock = 5;
    public static readonly TimeSpan FailureWindow = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan LockDuration = TimeSpan.FromMinutes(30);

    /// <summary>However often it is renewed, a session ends after this time (ASVS 7.3.2).</summary>
    public static readonly TimeSpan SessionLifetime = TimeSpan.FromDays(30);

    /// <summary>How long after the password was given a session may change what protects the account (ASVS 7.5.1).</summary>
    public static readonly TimeSpan RecentConfirmation = TimeSpan.FromMinutes(5);

    public static readonly TimeSpan ConfirmLinkLifetime = TimeSpan.FromHours(24);
    public static readonly TimeSpan ResetLinkLifetime = TimeSpan.FromHours(1);
    public static readonly TimeSpan PasskeyChallengeLifetime = TimeSpan.FromMinutes(5);

    /// <summary>More links than this are not mailed to one account within an hour: nobody's mailbox is a target.</summary>
    public const int MaxLinksPerHour = 5;
    public const int RecoveryCodes = 10;
    public const int MaxPasskeys = 10;
    public const int MaxPasskeyNameLength = 60;

    /// <summary>RFC 5322 addr-spec without comments, quoted strings and address literals, which no mailbox uses.</summary>
    public static bool IsEmail(string text) =>
        text.Length <= MaxEmailLength && Email().IsMatch(text) && text.LastIndexOf('@') <= 64;

    /// <summary>E-mails are compared without regard to case.</summary>
    public static string Normalize(string email) => email.Trim().ToUpperInvariant();

    /// <summary>Every rule the password misses, as sentences; none when it is good enough.</summary>
    public static IEnumerable<string> MissedPasswordRules(string password)
    {
        if (password.Length < MinPasswordLength)
            yield return $"Use at least {MinPasswordLength} characters.";
        if (password.Length > MaxPasswordLength)
            yield return $"Use at most {MaxPasswordLength} characters.";
        if (!password.Any(char.IsUpper))
            yield return "Add an upper-case letter.";
        if (!password.Any(char.IsLower))
            yield return "Add a lower-case letter.";
        if (!password.Any(char.IsDigit))
            yield return "Add a digit.";
        if (password.All(char.IsLetterOrDigit))
            yield return "Add a special character such as ! or -.";
    }

    /// <summary>
    /// Until when sign-in is locked, given the newest failures first: five within fifteen minutes lock for thirty,
    /// counted from the last of them. Null when it is not.
    /// </summary>
    public static DateTimeOffset? LockedUntil(IReadOnlyList<DateTimeOffset> newestFirst, DateTimeOffset now)
    {
        if (newestFirst.Count < FailuresBeforeLock)
            return null;
        var last = newestFirst[0];
        var within = last - newestFirst[FailuresBeforeLock - 1] <= FailureWindow;
        var until = last + LockDuration;
        return within && until > now ? until : null;
    }

    [GeneratedRegex(
        @"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Email();
}
