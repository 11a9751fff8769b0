using InterviewMaster.Platform.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

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
    /// copied: the whole session ends, and its owner is told.
    /// </summary>
    public static async Task<Results<Ok<RefreshedSession>, ProblemHttpResult>> Handle(
        RefreshSessionRequest? request,
        HttpContext http,
        SessionRenewal renewal,
        CancellationToken ct
    )
    {
        var cookie = RefreshCookie.Read(http.Request);
        var useCookies = request?.RefreshToken is null && cookie is not null;
        var (renewed, refusal) = await renewal.RenewAsync(
            (useCookies ? cookie : request?.RefreshToken) ?? "",
            mayBeParallel: useCookies,
            http.Connection.RemoteIpAddress?.ToString(),
            ct
        );
        if (refusal is not null)
        {
            if (useCookies && refusal != AccountProblems.RefreshInProgress)
                RefreshCookie.Delete(http.Response);
            return refusal.Result();
        }
        if (useCookies)
            RefreshCookie.Write(http.Response, renewed!.RefreshToken!);
        return TypedResults.Ok(useCookies ? renewed! with { RefreshToken = null } : renewed!);
    }
}
