using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

internal static class LogoutEverywhere
{
    /// <summary>Signs every device of the account out.</summary>
    public static async Task<NoContent> Handle(
        HttpContext http,
        CurrentUser user,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var now = clock.GetUtcNow();
        await db
            .Sessions.Where(s => s.UserId == user.Id && s.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.RevokedAt, now), ct);
        RefreshCookie.Delete(http.Response);
        return TypedResults.NoContent();
    }
}
