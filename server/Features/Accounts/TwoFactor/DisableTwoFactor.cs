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

/// <summary>A code of the app, or a recovery code.</summary>
[Example("""{"code": "492039"}""")]
public sealed record DisableTwoFactorRequest([property: Required(ErrorMessage = FieldMessages.Missing)] string Code);

internal static class DisableTwoFactor
{
    /// <summary>Turns two-factor sign-in off.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        DisableTwoFactorRequest request,
        CurrentUser user,
        Credentials credentials,
        Emails emails,
        AuditLog audit,
        AppDb db,
        CancellationToken ct
    )
    {
        var account = await db.Users.SingleAsync(u => u.Id == user.Id, ct);
        if (!account.TwoFactorEnabled)
            return AccountProblems.TwoFactorNotSetUp.Result();
        if (await credentials.ConfirmCodeAsync(account, request.Code, ct) is { } refusal)
            return refusal;
        account.TwoFactorEnabled = false;
        account.TwoFactorKey = null;
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(c => c.UserId == account.Id).ToListAsync(ct));
        audit.Record(AccountEvents.TwoFactorDisabled, account.Id);
        emails.Queue(account.Email!, AccountEmails.TwoFactorDisabled(account.Name));
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
