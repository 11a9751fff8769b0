using InterviewMaster.Platform.Secrets;
using Microsoft.Extensions.Options;

namespace InterviewMaster.Platform.Email;

/// <summary>
/// Sends one mail, or keeps it. It may run twice: the second mail is the same to the letter, so that a mail server can
/// tell the double by its Message-ID, and in the outbox it replaces the first.
/// </summary>
internal static class SendEmailJob
{
    public static Task Handle(
        SendEmail email,
        SecretBox box,
        IOptions<EmailOptions> options,
        SmtpSender smtp,
        Outbox outbox,
        CancellationToken ct
    )
    {
        var letter = Letter.Open(box, email);
        var message = EmailMessage.Of(email.EmailId, letter.To, letter.Text, options.Value.ToSender());
        return options.Value.SmtpUrl.Length > 0
            ? smtp.SendAsync(message, ct)
            : outbox.KeepAsync(email.EmailId, message, ct);
    }
}
