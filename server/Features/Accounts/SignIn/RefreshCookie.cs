namespace InterviewMaster.Features.Accounts;

/// <summary>
/// The browser's refresh token: out of reach of scripts, never sent across sites. Behind TLS its name begins with
/// <c>__Host-</c>: no other host of the domain, and nobody on the way, can plant one. Browsers take that name only with
/// TLS and the path <c>/</c>; on http://localhost the cookie keeps to the auth calls instead.
/// </summary>
internal static class RefreshCookie
{
    private const string PlainName = "im_refresh";
    private const string SecureName = "__Host-im_refresh";

    public static string? Read(HttpRequest request) => request.Cookies[NameFor(request)];

    public static void Write(HttpResponse response, string token)
    {
        var request = response.HttpContext.Request;
        var options = OptionsFor(request);
        options.MaxAge = AccountRules.RefreshTokenLifetime;
        response.Cookies.Append(NameFor(request), token, options);
    }

    public static void Delete(HttpResponse response)
    {
        var request = response.HttpContext.Request;
        response.Cookies.Delete(NameFor(request), OptionsFor(request));
    }

    private static string NameFor(HttpRequest request) => request.IsHttps ? SecureName : PlainName;

    private static CookieOptions OptionsFor(HttpRequest request) =>
        new()
        {
            HttpOnly = true,
            Secure = true,
            SameSite = SameSiteMode.Strict,
            Path = request.IsHttps ? "/" : "/api/v1/auth",
            IsEssential = true,
        };
}
