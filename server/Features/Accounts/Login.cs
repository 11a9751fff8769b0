using System.ComponentModel.DataAnnotations;
using InterviewMaster.Data;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace InterviewMaster.Features.Accounts;

/// <summary>E-mail and password.</summary>
[Example("""{"email": "ana@example.org", "password": "Practise-2-day"}""")]
public sealed record LoginRequest(
    [property: Required(ErrorMessage = FieldMessages.Missing)] string Email,
    [property: Required(ErrorMessage = FieldMessages.Missing)] string Password
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
        Passwords passwords,
        Tokens tokens,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct,
        [FromQuery(Name = "use_cookies")] bool useCookies = false
    )
    {
        var (account, lockedUntil) = await passwords.CheckAsync(request.Email, request.Password, ct);
        if (lockedUntil is { } until)
        {
            http.Response.Headers.RetryAfter = ((int)Math.Ceiling((until - clock.GetUtcNow()).TotalSeconds)).ToString(
                System.Globalization.CultureInfo.InvariantCulture
            );
            return AccountProblems.Locked.Result();
        }
        if (account is null)
            return AccountProblems.InvalidCredentials.Result();

        var session = new Session
        {
            Id = Guid.CreateVersion7(),
            UserId = account.Id,
            Device = DeviceOf(http.Request),
            CreatedAt = clock.GetUtcNow(),
        };
        db.Sessions.Add(session);
        var refreshToken = tokens.AddRefreshToken(account.Id, session.Id);
        await db.SaveChangesAsync(ct);
        if (useCookies)
            RefreshCookie.Write(http.Response, refreshToken);
        return TypedResults.Ok(
            new SignedIn(
                tokens.AccessToken(account, session.Id),
                useCookies ? null : refreshToken,
                "Bearer",
                (int)AccountRules.AccessTokenLifetime.TotalSeconds,
                UserView.Of(account)
            )
        );
    }

    private static string DeviceOf(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        return agent.Length <= 200 ? agent : agent[..200];
    }
}
