using InterviewMaster.Platform.Idempotency;
using InterviewMaster.Platform.Problems;
using InterviewMaster.Platform.Settings;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using RateLimitHeaders = InterviewMaster.Platform.RateLimits.RateLimits;

namespace InterviewMaster.Platform.Protection;

/// <summary>What pages of other sites may do: nothing, unless their site is on the white list.</summary>
internal static class CrossOrigin
{
    private const string RequestIdHeader = "X-Request-ID";

    public static readonly Problem CrossSite = new(
        "cross_site",
        403,
        "This call came from another site",
        "Open InterviewMaster itself and try again there."
    );

    public static void AddCrossOrigin(this WebApplicationBuilder builder)
    {
        builder.AddSettings<CrossOriginOptions>("Cors");
        builder.Services.AddCors();
        builder
            .Services.AddOptions<Microsoft.AspNetCore.Cors.Infrastructure.CorsOptions>()
            .Configure<IOptions<CrossOriginOptions>>(
                (cors, white) =>
                    cors.AddDefaultPolicy(policy =>
                        policy
                            .WithOrigins(white.Value.Origins)
                            .AllowCredentials()
                            .WithMethods("GET", "POST", "PUT", "PATCH", "DELETE")
                            .WithHeaders(
                                HeaderNames.Authorization,
                                HeaderNames.ContentType,
                                IdempotencyFilter.Header,
                                RequestIdHeader
                            )
                            .WithExposedHeaders(
                                RateLimitHeaders.LimitHeader,
                                RateLimitHeaders.RemainingHeader,
                                RateLimitHeaders.ResetHeader,
                                HeaderNames.RetryAfter,
                                RequestIdHeader,
                                HeaderNames.Location
                            )
                            .SetPreflightMaxAge(TimeSpan.FromHours(1))
                    )
            );
    }

    /// <summary>Without a white list nothing is added to any answer.</summary>
    public static void UseCrossOrigin(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<CrossOriginOptions>>().Value.Origins.Length > 0)
            app.UseWhen(context => context.Request.Path.StartsWithSegments("/api"), api => api.UseCors());
    }

    /// <summary>
    /// Whether a page of a foreign site made the browser call. Browsers say it in Sec-Fetch-Site; older ones leave it
    /// out, and then Origin tells. A caller that is no browser sends neither.
    /// </summary>
    public static bool IsFromAnotherSite(HttpRequest request)
    {
        var white = request.HttpContext.RequestServices.GetRequiredService<IOptions<CrossOriginOptions>>().Value;
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && white.Lists(origin))
            return false;
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is not ("same-origin" or "none");
        return origin.Length > 0
            && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
