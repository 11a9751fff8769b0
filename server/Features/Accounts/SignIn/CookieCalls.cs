using InterviewMaster.Platform.Protection;

namespace InterviewMaster.Features.Accounts;

/// <summary>Calls that read or set the refresh cookie.</summary>
internal static class CookieCalls
{
    /// <summary>
    /// Refuses what a page of another site made the browser send. SameSite=Strict already keeps the cookie back; this is
    /// the second lock, and the only one for signing somebody into an account that is not theirs.
    /// </summary>
    public static RouteHandlerBuilder RefuseCookiesAcrossSites(this RouteHandlerBuilder route) =>
        route
            .AddEndpointFilter(
                (invocation, next) =>
                {
                    var request = invocation.HttpContext.Request;
                    return UsesCookies(request) && CrossOrigin.IsFromAnotherSite(request)
                        ? ValueTask.FromResult<object?>(CrossOrigin.CrossSite.Result())
                        : next(invocation);
                }
            )
            .ProducesProblem(403);

    private static bool UsesCookies(HttpRequest request) =>
        RefreshCookie.Read(request) is not null
        || (bool.TryParse(request.Query["use_cookies"].ToString(), out var asked) && asked);
}
