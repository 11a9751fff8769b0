using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

internal static class RenewRecoveryCodes
{
    /// <summary>Ten new recovery codes; the old ones stop working.</summary>
    public static async Task<Results<Ok<IssuedRecoveryCodes>, ProblemHttpResult>> Handle(
        CurrentUser user,
        TwoFactorCodes codes,
        AuditLog audit,
        AppDb db,
        CancellationToken ct
    )
    {
        var account = await db.Users.SingleAsync(u => u.Id == user.Id, ct);
        if (!account.TwoFactorEnabled)
            return AccountProblems.TwoFactorNotSetUp.Result();
        var issued = await codes.RenewRecoveryCodesAsync(account, ct);
        audit.Record(AccountEvents.RecoveryCodesRenewed, account.Id);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new IssuedRecoveryCodes(issued));
    }
}
