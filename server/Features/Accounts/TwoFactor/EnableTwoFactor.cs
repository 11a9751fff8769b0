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

/// <summary>The six digits that the app shows.</summary>
[Example("""{"code": "492039"}""")]
public sealed record EnableTwoFactorRequest([property: Required(ErrorMessage = FieldMessages.Missing)] string Code);

/// <summary>Codes that each replace the app once. They are shown this once.</summary>
public sealed record IssuedRecoveryCodes(IReadOnlyList<string> RecoveryCodes);

internal static class EnableTwoFactor
{
    /// <summary>Turns two-factor sign-in on, once a first code shows that the app has the secret. Other devices are signed out.</summary>
    public static async Task<Results<Ok<IssuedRecoveryCodes>, ProblemHttpResult>> Handle(
        EnableTwoFactorRequest request,
        CurrentUser user,
        TwoFactorCodes codes,
        SignIns signIns,
        Emails emails,
        AuditLog audit,
        AppDb db,
        CancellationToken ct
    )
    {
        var account = await db.Users.SingleAsync(u => u.Id == user.Id, ct);
        if (account.TwoFactorEnabled)
            return AccountProblems.TwoFactorEnabled.Result();
        if (account.TwoFactorKey is null)
            return AccountProblems.TwoFactorNotSetUp.Result();
        if (!await codes.TakeAppCodeAsync(account, request.Code.Trim(), ct))
            return AccountProblems.WrongCode.Result();
        await using var transaction = await db.Database.BeginWriteAsync(ct);
        account.TwoFactorEnabled = true;
        var issued = await codes.RenewRecoveryCodesAsync(account, ct);
        await signIns.EndAllAsync(account.Id, except: user.SessionId, ct);
        audit.Record(AccountEvents.TwoFactorEnabled, account.Id);
        emails.Queue(account.Email!, AccountEmails.TwoFactorEnabled(account.Name));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return TypedResults.Ok(new IssuedRecoveryCodes(issued));
    }
}
