namespace InterviewMaster.Features.Accounts;

/// <summary>The browser's refresh token: out of reach of scripts, sent to the auth calls only, never across sites.</summary>
internal static class RefreshCookie
{
    private const string Name = "im_refresh";

    private static CookieOptions Options =>
        new()
        {
            HttpOnly = true,
            Secure = true,
            SameSite = SameSiteMode.Strict,
            Path = "/api/v1/auth",
            IsEssential = true,
        };

    public static string? Read(HttpRequest request) => request.Cookies[Name];

    public static void Write(HttpResponse response, string token)
    {
        var options = Options;
        options.MaxAge = AccountRules.RefreshTokenLifetime;
        response.Cookies.Append(Name, token, options);
    }

    public static void Delete(HttpResponse response) => response.Cookies.Delete(Name, Options);
}
