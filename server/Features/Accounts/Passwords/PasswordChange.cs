using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Email;
using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>What follows when a password changes.</summary>
internal sealed class PasswordChange(
    AppDb db,
    Credentials credentials,
    PasswordHashes hashes,
    SignIns signIns,
    AccountLinks links,
    Emails emails,
    AuditLog audit,
    TimeProvider clock
)
{
    /// <returns>Null when it was changed.</returns>
    public async Task<ProblemHttpResult?> ChangeAsync(
        Account account,
        string current,
        string wanted,
        string device,
        CurrentUser user,
        CancellationToken ct
    )
    {
        if (await credentials.ConfirmPasswordAsync(account, current, ct) is { } refusal)
            return refusal;
        await hashes.SetAsync(account, wanted, ct);
        await using var transaction = await db.Database.BeginWriteAsync(ct);
        await signIns.EndAllAsync(account.Id, except: user.SessionId, ct);
        await links.EndAsync(account.Id, LinkPurpose.ResetPassword, ct);
        var session = await db.Sessions.SingleAsync(s => s.Id == user.SessionId, ct);
        session.ConfirmedAt = clock.GetUtcNow();
        audit.Record(AccountEvents.PasswordChanged, account.Id);
        emails.Queue(account.Email!, AccountEmails.PasswordChanged(account.Name, clock.GetUtcNow(), device));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    /// <summary>By a mailed link: whoever has the mailbox is the owner, so a lock ends, and so does every session.</summary>
    /// <returns>False when somebody else used the link in this very moment.</returns>
    public async Task<bool> ResetAsync(AccountLink link, string wanted, CancellationToken ct)
    {
        var account = await db.Users.SingleAsync(u => u.Id == link.UserId, ct);
        await hashes.SetAsync(account, wanted, ct);
        await using var transaction = await db.Database.BeginWriteAsync(ct);
        if (!await links.TakeAsync(link, ct))
            return false;
        await signIns.EndAllAsync(account.Id, except: null, ct);
        // Its owner takes the account back from whoever asked for another address.
        await links.EndAsync(account.Id, LinkPurpose.ConfirmNewEmail, ct);
        var emailHash = Tokens.Hash(account.NormalizedEmail!);
        await db.SignInFailures.Where(f => f.EmailHash == emailHash).ExecuteDeleteAsync(ct);
        VerifyEmail.ConfirmAddress(account, audit);
        audit.Record(AccountEvents.PasswordReset, account.Id);
        emails.Queue(account.Email!, AccountEmails.PasswordWasReset(account.Name));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }
}
