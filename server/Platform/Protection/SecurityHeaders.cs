namespace InterviewMaster.Platform.Protection;

/// <summary>What every answer tells the browser about what it may do with it.</summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; "
        // Emotion (MUI) makes one empty style element and fills it through the CSSOM: this is the hash of nothing.
        + "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
        + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
        + "frame-ancestors 'none'; form-action 'self'";

    /// <summary>The API reference pages are a third party's bundle that styles itself inline.</summary>
    private const string DocsContentSecurityPolicy =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
        + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; "
        + "frame-ancestors 'none'; form-action 'self'";

    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                // When the answer starts, not now: an exception clears the headers that were set before it.
                context.Response.OnStarting(() =>
                {
                    Protect(context.Request, context.Response.Headers);
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );

    /// <summary>
    /// The browser forgets what it cached of this site when the call has signed somebody out. Not its cookies, which the
    /// call takes back itself, and not its storage: drafts and unsent answers lie there and must outlive a session.
    /// </summary>
    public static RouteHandlerBuilder ClearsBrowserCache(this RouteHandlerBuilder route) =>
        route.AddEndpointFilter(
            async (invocation, next) =>
            {
                var result = await next(invocation);
                invocation.HttpContext.Response.Headers["Clear-Site-Data"] = "\"cache\"";
                return result;
            }
        );

    /// <summary>Nobody needs it, and it echoes what was sent, headers included.</summary>
    public static void RefuseTrace(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                if (!HttpMethods.IsTrace(context.Request.Method))
                    return next(context);
                context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
                return Task.CompletedTask;
            }
        );

    private static void Protect(HttpRequest request, IHeaderDictionary headers)
    {
        var path = request.Path;
        var isDocs = path.StartsWithSegments("/docs") || path.StartsWithSegments("/redoc");
        // A download has a stricter policy of its own.
        if (headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = isDocs ? DocsContentSecurityPolicy : ContentSecurityPolicy;
        headers.XFrameOptions = "DENY";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = IsOpenedFromMail(path) ? "no-referrer" : "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(self)";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // On plain http browsers ignore it, and it would promise what is not so.
        if (request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        if (path.StartsWithSegments("/api"))
            headers.CacheControl = "no-store";
    }

    /// <summary>Their addresses carry a secret.</summary>
    private static bool IsOpenedFromMail(PathString path) =>
        path.StartsWithSegments("/verify-email") || path.StartsWithSegments("/reset-password");
}
