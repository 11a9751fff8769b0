using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Email;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.Secrets;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>What is mailed to an address that may or may not have an account.</summary>
public enum AccountMailKind
{
    ConfirmEmail,
    ResetPassword,
    SignInLocked,
}

/// <summary>
/// Mails the owner of an address, if there is one. Asked for in the same way for every address, so that neither the
/// answer nor its time tells whether there is an account.
/// </summary>
/// <param name="SealedEmail">The address, sealed: strangers' addresses are not collected.</param>
/// <param name="Ip">Where the request came from.</param>
public sealed record AccountMail(AccountMailKind Kind, string SealedEmail, string? Ip);

internal static class AccountMailJob
{
    private const string Purpose = "account-mail";

    public static void EnqueueAccountMail(
        this JobQueue jobs,
        SecretBox box,
        AccountMailKind kind,
        string email,
        HttpContext http
    ) =>
        jobs.Enqueue(
            new AccountMail(
                kind,
                box.Seal(Purpose, AccountRules.Normalize(email)),
                http.Connection.RemoteIpAddress?.ToString()
            )
        );

    public static async Task Handle(
        AccountMail job,
        SecretBox box,
        AccountLinks links,
        Emails emails,
        AuditLog audit,
        AppDb db,
        CancellationToken ct
    )
    {
        var normalized = box.Open(Purpose, job.SealedEmail);
        var account = await db.Users.SingleOrDefaultAsync(u => u.NormalizedEmail == normalized, ct);
        if (account is null || account.Status == AccountStatus.Suspended)
            return;
        await using var transaction = await db.Database.BeginWriteAsync(ct);
        await links.LockAsync(account, ct);
        switch (job.Kind)
        {
            case AccountMailKind.ConfirmEmail when !account.EmailConfirmed:
                if (await links.CreateAsync(account, LinkPurpose.ConfirmEmail, account.Email!, ct) is { } confirm)
                    emails.Queue(account.Email!, AccountEmails.ConfirmAddress(account.Name, confirm));
                break;
            case AccountMailKind.ResetPassword:
                audit.Record(AccountEvents.PasswordResetRequested, account.Id, ("from", job.Ip ?? ""));
                if (await links.CreateAsync(account, LinkPurpose.ResetPassword, account.Email!, ct) is { } reset)
                    emails.Queue(account.Email!, AccountEmails.ResetPassword(account.Name, reset));
                break;
            case AccountMailKind.SignInLocked:
                emails.Queue(account.Email!, AccountEmails.SignInLocked(account.Name, job.Ip ?? "an unknown address"));
                break;
        }
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
