using System.ComponentModel.DataAnnotations;
using MimeKit;

namespace InterviewMaster.Platform.Email;

/// <summary>Settings <c>Email__…</c>.</summary>
internal sealed class EmailOptions : IValidatableObject
{
    /// <summary>
    /// <c>smtp://user:password@host:587</c> (STARTTLS) or <c>smtps://user:password@host:465</c> (TLS from the start).
    /// Empty: mails are files in the data folder's <c>outbox</c>.
    /// </summary>
    public string SmtpUrl { get; init; } = "";

    /// <summary>Who the mails are from: <c>Name &lt;address&gt;</c>.</summary>
    public string From { get; init; } = "InterviewMaster <no-reply@localhost>";

    /// <summary>After this long the server is given up, from connecting to its word that it took the mail.</summary>
    [Range(1, 60, ErrorMessage = "Email__TimeoutSeconds is from 1 to 60.")]
    public int TimeoutSeconds { get; init; } = 15;

    // Not a property: validation would read it before From was checked.
    public MailboxAddress ToSender() => MailboxAddress.Parse(From);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        // The sentences name the setting, never its value: that holds a password.
        if (SmtpUrl.Length > 0 && SmtpTarget.Read(SmtpUrl).Mistake is { } mistake)
            yield return new ValidationResult($"Email__SmtpUrl: {mistake}", [nameof(SmtpUrl)]);
        if (From.Any(char.IsControl) || !MailboxAddress.TryParse(From, out var from) || !from.Address.Contains('@'))
            yield return new ValidationResult(
                "Email__From is one sender, as InterviewMaster <no-reply@example.org>.",
                [nameof(From)]
            );
    }
}
