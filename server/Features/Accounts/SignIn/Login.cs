using System.ComponentModel.DataAnnotations;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace InterviewMaster.Features.Accounts;

/// <summary>E-mail and password.</summary>
/// <param name="Email">In any case.</param>
/// <param name="Password">The account's password.</param>
/// <param name="TwoFactorCode">Six digits of the authenticator app, or a recovery code; only for accounts that ask for it.</param>
[Example("""{"email": "ana@example.org", "password": "Practise-2-day"}""")]
public sealed record LoginRequest(
    [property: Required(ErrorMessage = FieldMessages.Missing)] string Email,
    [property: Required(ErrorMessage = FieldMessages.Missing)] string Password,
    string? TwoFactorCode = null
);

/// <summary>A session that was begun.</summary>
/// <param name="RefreshToken">Left out when it went into the cookie.</param>
/// <param name="ExpiresIn">Seconds the access token lives.</param>
public sealed record SignedIn(string AccessToken, string? RefreshToken, string TokenType, int ExpiresIn, UserView User);

internal static class Login
{
    /// <summary>Signs in. With use_cookies=true the refresh token goes into an HttpOnly cookie instead of the body.</summary>
    public static async Task<Results<Ok<SignedIn>, ProblemHttpResult>> Handle(
        LoginRequest request,
        HttpContext http,
        Credentials credentials,
        SignIns signIns,
        CancellationToken ct,
        [FromQuery(Name = "use_cookies")] bool useCookies = false
    )
    {
        var (account, refusal) = await credentials.CheckAsync(
            request.Email,
            request.Password,
            request.TwoFactorCode,
            ct
        );
        if (account is null)
            return refusal!;
        if (signIns.RefusalOf(account) is { } closed)
            return closed;
        var method = account.TwoFactorEnabled ? "two_factor" : "password";
        return TypedResults.Ok(await signIns.BeginAsync(account, method, http, useCookies, ct));
    }
}
