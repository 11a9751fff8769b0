using System.Text.Json;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.Secrets;
using Microsoft.Extensions.Options;

namespace InterviewMaster.Platform.Email;

/// <summary>
/// Mails to be sent. What is queued is a job that the next <c>SaveChanges</c> writes with everything else, sealed: links
/// hold tokens, and neither they nor the recipient lie in the database in the clear.
/// </summary>
public sealed class Emails
{
    private readonly JobQueue jobs;
    private readonly SecretBox box;
    private readonly TimeProvider clock;

    internal Emails(JobQueue jobs, SecretBox box, TimeProvider clock, IOptions<EmailOptions> options)
    {
        this.jobs = jobs;
        this.box = box;
        this.clock = clock;
        AreSent = options.Value.SmtpUrl.Length > 0;
    }

    /// <summary>Whether an SMTP server is configured. Without one mails are files in <c>outbox</c>.</summary>
    public bool AreSent { get; }

    /// <summary>Asks for a mail to one recipient.</summary>
    /// <param name="to">A bare address.</param>
    /// <param name="text">What it says.</param>
    /// <exception cref="ArgumentException">
    /// The address is none or more than one, the subject is not one line, or the link is not a web address.
    /// </exception>
    public void Queue(string to, EmailText text)
    {
        EmailMessage.Check(to, text);
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        jobs.Enqueue(new SendEmail(id, Letter.Seal(box, id, new Letter(to, text))));
    }

    /// <summary>Asks that what lies in the outbox for an address is deleted: its owner is.</summary>
    public void Forget(string address) => jobs.Enqueue(new ForgetMails(box.Seal(ForgetMailsJob.Purpose, address)));
}

/// <summary>A mail that is to be sent.</summary>
/// <param name="EmailId">Tells apart two mails, and that two deliveries are one mail. Holds the time it was queued.</param>
/// <param name="Sealed">A sealed <see cref="Letter"/>.</param>
public sealed record SendEmail(Guid EmailId, string Sealed);

/// <summary>What is sealed: who is written to, and what.</summary>
internal sealed record Letter(string To, EmailText Text)
{
    public static string Seal(SecretBox box, Guid id, Letter letter) =>
        box.Seal(Purpose(id), JsonSerializer.Serialize(letter));

    public static Letter Open(SecretBox box, SendEmail email)
    {
        try
        {
            return JsonSerializer.Deserialize<Letter>(box.Open(Purpose(email.EmailId), email.Sealed))!;
        }
        catch (System.Security.Cryptography.CryptographicException fault)
        {
            throw new InvalidOperationException(
                $"E-mail {email.EmailId} cannot be opened: it was sealed under another master key, or changed.",
                fault
            );
        }
    }

    private static string Purpose(Guid id) => $"email:{id:N}";
}
