using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InterviewMaster.Features.Accounts;

internal static class LogoutEverywhere
{
    /// <summary>Signs every device of the account out.</summary>
    public static async Task<NoContent> Handle(
        HttpContext http,
        CurrentUser user,
        SignIns signIns,
        AuditLog audit,
        AppDb db,
        CancellationToken ct
    )
    {
        await using var transaction = await db.Database.BeginWriteAsync(ct);
        await signIns.EndAllAsync(user.Id, except: null, ct);
        audit.Record(AccountEvents.SignedOutEverywhere, user.Id);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        RefreshCookie.Delete(http.Response);
        return TypedResults.NoContent();
    }
}
