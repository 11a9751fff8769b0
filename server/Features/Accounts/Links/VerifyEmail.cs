using System.ComponentModel.DataAnnotations;
using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Email;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>What the mailed link carries behind <c>#token=</c>.</summary>
[Example("""{"token": "dGhlIHRva2VuIG9mIHRoZSBtYWlsZWQgbGluayBpcyBoZXJl"}""")]
public sealed record VerifyEmailRequest([property: Required(ErrorMessage = FieldMessages.Missing)] string Token);

internal static class VerifyEmail
{
    /// <summary>Confirms the address of a new account, or the new address of an account that changes it.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        VerifyEmailRequest request,
        AccountLinks links,
        UserManager<Account> users,
        Emails emails,
        AuditLog audit,
        AppDb db,
        CancellationToken ct
    )
    {
        var (link, refusal) = await links.FindAsync(request.Token, p => p != LinkPurpose.ResetPassword, ct);
        if (link is null)
            return refusal!.Result();
        await using var transaction = await db.Database.BeginWriteAsync(ct);
        if (!await links.TakeAsync(link, ct))
            return AccountProblems.LinkInvalid.Result();
        var account = await db.Users.SingleAsync(u => u.Id == link.UserId, ct);
        if (link.Purpose == LinkPurpose.ConfirmNewEmail)
        {
            emails.Queue(account.Email!, AccountEmails.AddressChanged(account.Name));
            audit.Record(AccountEvents.EmailChanged, account.Id);
            account.Email = account.UserName = link.Email;
            account.NormalizedEmail = account.NormalizedUserName = users.NormalizeEmail(link.Email);
            await links.EndAsync(account.Id, LinkPurpose.ResetPassword, ct);
        }
        else if (AccountRules.Normalize(link.Email) != account.NormalizedEmail)
        {
            return AccountProblems.LinkInvalid.Result();
        }
        ConfirmAddress(account, audit);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (fault.IsUniqueViolation())
        {
            return AccountProblems.EmailTaken.Result();
        }
        await transaction.CommitAsync(ct);
        return TypedResults.NoContent();
    }

    /// <summary>Whoever used a mailed link has the mailbox.</summary>
    internal static void ConfirmAddress(Account account, AuditLog audit)
    {
        if (account.EmailConfirmed)
            return;
        account.EmailConfirmed = true;
        if (account.Status == AccountStatus.PendingVerification)
            account.Status = AccountStatus.Active;
        audit.Record(AccountEvents.EmailVerified, account.Id);
    }
}
