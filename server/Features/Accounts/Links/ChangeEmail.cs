using System.ComponentModel.DataAnnotations;
using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Email;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>The new address.</summary>
[Example("""{"email": "ana.reyes@example.org"}""")]
public sealed record ChangeEmailRequest([property: Required(ErrorMessage = FieldMessages.Missing)] string Email);

internal static class ChangeEmail
{
    /// <summary>
    /// Mails a link to the new address and a notice to the old one. The address changes when the link is opened.
    /// </summary>
    public static async Task<Results<Accepted, ProblemHttpResult>> Handle(
        ChangeEmailRequest request,
        CurrentUser user,
        AccountLinks links,
        Emails emails,
        AuditLog audit,
        AppDb db,
        CancellationToken ct
    )
    {
        var email = request.Email.Trim();
        if (!AccountRules.IsEmail(email))
            return CommonProblems.Invalid(("email", ["Enter an e-mail address such as name@example.org."]));
        var normalized = AccountRules.Normalize(email);
        var account = await db.Users.SingleAsync(u => u.Id == user.Id, ct);
        if (account.NormalizedEmail == normalized)
            return CommonProblems.Invalid(("email", ["This is your address already."]));
        if (await db.Users.AnyAsync(u => u.NormalizedEmail == normalized, ct))
            return AccountProblems.EmailTaken.Result();
        await using var transaction = await db.Database.BeginWriteAsync(ct);
        await links.LockAsync(account, ct);
        if (await links.CreateAsync(account, LinkPurpose.ConfirmNewEmail, email, ct) is not { } link)
            return AccountProblems.TooManyLinks.Result((Problem.RetryAfter, 3600));
        emails.Queue(email, AccountEmails.ConfirmNewAddress(account.Name, link));
        emails.Queue(account.Email!, AccountEmails.AddressIsToChange(account.Name, AccountEmails.Masked(email)));
        audit.Record(AccountEvents.EmailChangeRequested, account.Id);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return TypedResults.Accepted((string?)null);
    }
}
