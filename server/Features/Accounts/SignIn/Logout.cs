using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>Which device to sign out.</summary>
/// <param name="RefreshToken">Another device's, to sign that one out; left out for this one.</param>
[Example("""{"refresh_token": "dGhlIHJlZnJlc2ggdG9rZW4gb2YgdGhlIGxhc3QgY2FsbA"}""")]
public sealed record LogoutRequest(string? RefreshToken = null);

internal static class Logout
{
    /// <summary>Signs a device out: its tokens stop working at once.</summary>
    public static async Task<NoContent> Handle(
        LogoutRequest? request,
        HttpContext http,
        CurrentUser user,
        AuditLog audit,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var hash = Tokens.Hash(request?.RefreshToken ?? "");
        var other = await db
            .RefreshTokens.Where(t => t.TokenHash == hash && t.UserId == user.Id)
            .Select(t => (Guid?)t.SessionId)
            .SingleOrDefaultAsync(ct);
        var session = await db.Sessions.SingleOrDefaultAsync(
            s => s.Id == (other ?? user.SessionId) && s.RevokedAt == null,
            ct
        );
        if (session is not null)
        {
            session.RevokedAt = clock.GetUtcNow();
            audit.Record(AccountEvents.SignedOut, user.Id);
            await db.SaveChangesAsync(ct);
        }
        if (other is null || other == user.SessionId)
            RefreshCookie.Delete(http.Response);
        return TypedResults.NoContent();
    }
}
