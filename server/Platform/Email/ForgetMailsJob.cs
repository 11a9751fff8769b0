using InterviewMaster.Platform.Secrets;

namespace InterviewMaster.Platform.Email;

/// <summary>Empties the outbox of the mails to one address.</summary>
/// <param name="SealedAddress">Sealed: somebody who is to be forgotten is not written down for it.</param>
public sealed record ForgetMails(string SealedAddress);

internal static class ForgetMailsJob
{
    public const string Purpose = "forget-mails";

    public static Task Handle(ForgetMails job, SecretBox box, Outbox outbox, CancellationToken ct) =>
        outbox.ForgetAsync(box.Open(Purpose, job.SealedAddress), ct);
}
