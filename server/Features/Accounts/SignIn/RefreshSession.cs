using InterviewMaster.Data;
using InterviewMaster.Platform.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>The refresh token; left out when the cookie has it.</summary>
[Example("""{"refresh_token": "dGhlIHJlZnJlc2ggdG9rZW4gb2YgdGhlIGxhc3QgY2FsbA"}""")]
public sealed record RefreshSessionRequest(string? RefreshToken = null);

/// <summary>A session that goes on.</summary>
public sealed record RefreshedSession(string AccessToken, string? RefreshToken, string TokenType, int ExpiresIn);

internal static class RefreshSession
{
    /// <summary>
    /// Gives a new access token and a new refresh token; the old one is used up. One that is used again was stolen or
    /// copied: the whole session ends.
    /// </summary>
    public static async Task<Results<Ok<RefreshedSession>, ProblemHttpResult>> Handle(
        RefreshSessionRequest? request,
        HttpContext http,
        Tokens tokens,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var cookie = RefreshCookie.Read(http.Request);
        var useCookies = request?.RefreshToken is null && cookie is not null;
        var hash = Tokens.Hash((useCookies ? cookie : request?.RefreshToken) ?? "");
        var now = clock.GetUtcNow();
        var token = await db.RefreshTokens.AsNoTracking().SingleOrDefaultAsync(t => t.TokenHash == hash, ct);
        var session = token is null
            ? null
            : await db.Sessions.SingleOrDefaultAsync(s => s.Id == token.SessionId && s.RevokedAt == null, ct);
        if (token is null || session is null || token.ExpiresAt <= now)
            return SignedOut(http, useCookies);

        await using var transaction = await db.Database.BeginWriteAsync(ct);
        // Of two requests with the same token exactly one gets the row.
        var claimed = await db
            .RefreshTokens.Where(t => t.Id == token.Id && t.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.UsedAt, now), ct);
        if (claimed == 0)
        {
            var usedAt = await db.RefreshTokens.Where(t => t.Id == token.Id).Select(t => t.UsedAt).SingleAsync(ct);
            if (useCookies && now - usedAt <= AccountRules.ParallelRefresh)
                return AccountProblems.RefreshInProgress.Result();
            session.RevokedAt = now;
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return SignedOut(http, useCookies);
        }
        var account = await db.Users.SingleAsync(u => u.Id == token.UserId, ct);
        var next = tokens.AddRefreshToken(account.Id, session.Id);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        if (useCookies)
            RefreshCookie.Write(http.Response, next);
        return TypedResults.Ok(
            new RefreshedSession(
                tokens.AccessToken(account, session.Id),
                useCookies ? null : next,
                "Bearer",
                (int)AccountRules.AccessTokenLifetime.TotalSeconds
            )
        );
    }

    private static ProblemHttpResult SignedOut(HttpContext http, bool useCookies)
    {
        if (useCookies)
            RefreshCookie.Delete(http.Response);
        return AccountProblems.InvalidRefreshToken.Result();
    }
}
