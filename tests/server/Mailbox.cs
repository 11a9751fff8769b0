using System.Text.RegularExpressions;
using MimeKit;

namespace InterviewMaster.Tests;

/// <summary>The mails of an installation that sends none: its outbox folder.</summary>
internal static partial class Mailbox
{
    /// <summary>The newest mail to an address whose subject has these words, once it is there.</summary>
    public static async Task<MimeMessage> MailTo(this TestServer server, string email, string subject)
    {
        MimeMessage? found = null;
        await Eventually.Is(
            () =>
            {
                found = server
                    .MailsTo(email)
                    .FirstOrDefault(m => m.Subject!.Contains(subject, StringComparison.Ordinal));
                return found is not null;
            },
            $"a mail to {email} about {subject}"
        );
        return found!;
    }

    /// <summary>All mails to an address, newest first.</summary>
    public static List<MimeMessage> MailsTo(this TestServer server, string email)
    {
        var outbox = Path.Combine(server.DataFolder, "outbox");
        if (!Directory.Exists(outbox))
            return [];
        return
        [
            .. Directory
                .EnumerateFiles(outbox, "*.eml")
                .OrderDescending()
                .Where(path => File.ReadAllText(path).Contains(email, StringComparison.OrdinalIgnoreCase))
                .Select(path => MimeMessage.Load(path))
                .Where(mail => mail.To.Mailboxes.Any(m => m.Address == email)),
        ];
    }

    /// <summary>The token in the link of a mail.</summary>
    public static string Token(this MimeMessage mail) => LinkToken().Match(mail.TextBody!).Value;

    [GeneratedRegex("(?<=#token=)[A-Za-z0-9_-]{43}")]
    private static partial Regex LinkToken();
}
