using System.Globalization;
using System.Text.RegularExpressions;
using InterviewMaster.Platform.Email;

namespace InterviewMaster.Features.Accounts;

/// <summary>
/// Every mail about an account: what happened, what to do, and what to do if it was not you. Names and devices are
/// words of a user; no subject holds any.
/// </summary>
internal static partial class AccountEmails
{
    private const int MaxWords = 80;

    private const string NotYou =
        "If this was not you, set a new password now: choose \"Forgot password\" on the sign-in page. That signs out "
        + "every device.";

    private const string IgnoreIt = "If you did not ask for this, ignore this mail. Nothing changes.";

    public static EmailText ConfirmAddress(string name, string link) =>
        new(
            "Confirm your e-mail address",
            Hello(name),
            ["Welcome to InterviewMaster. Please confirm that this address is yours."],
            new EmailButton("Confirm address", link),
            [
                $"The link works once, for {Hours(AccountRules.ConfirmLinkLifetime)}.",
                "If you did not sign up, ignore this mail. The address stays unconfirmed.",
            ]
        );

    public static EmailText ConfirmNewAddress(string name, string link) =>
        new(
            "Confirm your new e-mail address",
            Hello(name),
            ["You asked to use this address for your InterviewMaster account. Please confirm that it is yours."],
            new EmailButton("Confirm new address", link),
            [
                $"The link works once, for {Hours(AccountRules.ConfirmLinkLifetime)}. Until you open it, your old address "
                    + "stays in use.",
                IgnoreIt,
            ]
        );

    /// <param name="name">Whose account it is.</param>
    /// <param name="newAddressMasked">From <see cref="Masked"/>: whoever reads the old mailbox may be a stranger by now.</param>
    public static EmailText AddressIsToChange(string name, string newAddressMasked) =>
        new(
            "Your e-mail address is about to change",
            Hello(name),
            [
                $"Somebody who is signed in to your account asked to change its address to {Words(newAddressMasked)}.",
                "The change takes effect when the link that we sent there is opened. Until then this address stays in use.",
            ],
            SmallPrint: [NotYou]
        );

    public static EmailText AddressChanged(string name) =>
        new(
            "Your e-mail address was changed",
            Hello(name),
            [
                "Your InterviewMaster account has a new e-mail address. From now on, sign in with that one; "
                    + "no more mail comes here.",
            ],
            SmallPrint:
            [
                "If this was not you, tell the people who run this site at once. This address can no longer reset "
                    + "the password.",
            ]
        );

    public static EmailText ResetPassword(string name, string link) =>
        new(
            "Choose a new password",
            Hello(name),
            ["You asked for a new password. Choose it here, and every device is signed out."],
            new EmailButton("Choose a password", link),
            [$"The link works once, for {Hours(AccountRules.ResetLinkLifetime)}.", IgnoreIt]
        );

    public static EmailText PasswordChanged(string name, DateTimeOffset when, string device) =>
        new(
            "Your password was changed",
            Hello(name),
            [$"Your password was changed on {Date(when)}, on {Words(device)}.", "Every other device was signed out."],
            SmallPrint: [NotYou]
        );

    public static EmailText PasswordWasReset(string name) =>
        new(
            "Your password was reset",
            Hello(name),
            ["Your password was reset with a link that we sent to this address. Every device was signed out."],
            SmallPrint:
            [
                "If this was not you, somebody else can read your mail. Secure your mailbox first, then set a new "
                    + "password: choose \"Forgot password\" on the sign-in page.",
            ]
        );

    public static EmailText SessionEndedForSafety(string name, string device) =>
        new(
            "We ended a session to be safe",
            Hello(name),
            [
                $"The session on {Words(device)} was used in a way that happens when it is copied to another place. "
                    + "We ended it.",
                "If this is your device, sign in there again and go on as before.",
            ],
            SmallPrint: [NotYou]
        );

    public static EmailText SignInLocked(string name, string ip) =>
        new(
            "Signing in is paused",
            Hello(name),
            [
                $"There were several failed attempts to sign in to your account, the last one from {Words(ip)}.",
                $"Signing in is paused for {Count((int)AccountRules.LockDuration.TotalMinutes, "minute")}. After that your password works as before.",
            ],
            SmallPrint:
            [
                "If it was you, wait, or choose \"Forgot password\" on the sign-in page.",
                "If it was not you, nobody got in. A long password that you use nowhere else, and two-factor sign-in, "
                    + "keep it so.",
            ]
        );

    public static EmailText TwoFactorEnabled(string name) =>
        new(
            "Two-factor sign-in is on",
            Hello(name),
            [
                "From now on, signing in takes your password and a code from your authenticator app. Other devices "
                    + "were signed out.",
                "Keep your recovery codes where you find them without your phone.",
            ],
            SmallPrint: [NotYou]
        );

    public static EmailText TwoFactorDisabled(string name) =>
        new(
            "Two-factor sign-in is off",
            Hello(name),
            [
                "From now on, your password alone is enough to sign in. You can turn two-factor sign-in on again any time.",
            ],
            SmallPrint: [NotYou]
        );

    public static EmailText RecoveryCodeUsed(string name, int left) =>
        new(
            "A recovery code was used",
            Hello(name),
            [
                "One of your recovery codes was used in place of a code from your authenticator app.",
                left == 0
                    ? "It was the last one. Make new ones in your security settings today."
                    : $"You have {Count(left, "code")} left. You can make new ones in your security settings.",
            ],
            SmallPrint: [NotYou]
        );

    public static EmailText PasskeyAdded(string name, string passkeyName) =>
        new(
            "A passkey was added",
            Hello(name),
            [$"The passkey \"{Words(passkeyName)}\" can now sign in to your account."],
            SmallPrint: [$"{NotYou} Then remove the passkey in your security settings."]
        );

    public static EmailText DeletionRequested(string name, DateTimeOffset date, string link) =>
        new(
            "Your account will be deleted",
            Hello(name),
            [
                $"You asked us to delete your account. It and everything in it will be deleted on {Date(date)}.",
                "Until then you can change your mind.",
            ],
            new EmailButton("Keep my account", link),
            [$"{NotYou} Then keep your account with the button above."]
        );

    public static EmailText AccountDeleted(string name) =>
        new(
            "Your account was deleted",
            Hello(name),
            [
                "Your InterviewMaster account and everything in it are deleted, as you asked. This is our last mail to you.",
                "Thank you for practising with us. You are welcome back any time.",
            ],
            SmallPrint: ["If you did not ask for this, tell the people who run this site."]
        );

    /// <summary>The address so that its owner knows it and nobody else learns it: <c>b…@example.org</c>.</summary>
    public static string Masked(string address) => $"{address[..1]}…{address[address.LastIndexOf('@')..]}";

    /// <summary>
    /// A stranger can register any address under a name that is an advertisement: a name that a mail program would make
    /// a link of is left out.
    /// </summary>
    private static string Hello(string name) =>
        EmailLayout.OneLine(name) is { Length: > 0 and <= MaxWords } words && !LooksLikeLink().IsMatch(words)
            ? $"Hello {words},"
            : "Hello,";

    private static string Words(string text)
    {
        var words = EmailLayout.OneLine(text);
        return words.Length <= MaxWords ? words : $"{string.Concat(words.EnumerateRunes().Take(MaxWords)).TrimEnd()}…";
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string Hours(TimeSpan time) => Count((int)time.TotalHours, "hour");

    private static string Date(DateTimeOffset at) =>
        at.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[/\\@:]|\.\p{L}{2}|www\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeLink();
}
