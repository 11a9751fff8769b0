using System.Globalization;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using InterviewMaster.Platform.Redis;
using InterviewMaster.Platform.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace InterviewMaster.Platform.RateLimits;

/// <summary>Nobody takes more than their share: requests under /api are counted by user or by address (R34).</summary>
internal static class RateLimits
{
    public const string LimitHeader = "X-RateLimit-Limit";
    public const string RemainingHeader = "X-RateLimit-Remaining";
    public const string ResetHeader = "X-RateLimit-Reset";

    private static readonly Problem TooManyRequests = new("too_many_requests", 429, "Too many requests");

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        builder.AddSettings<RateLimitOptions>("RateLimits");
        builder.Services.AddSingleton<MemoryRateLimitStore>();
        if (builder.Configuration.HasRedis())
            builder.Services.AddSingleton<IRateLimitStore, RedisRateLimitStore>();
        else
            builder.Services.AddSingleton<IRateLimitStore>(sp => sp.GetRequiredService<MemoryRateLimitStore>());
    }

    /// <summary>After authentication, which says who asks, and before all work.</summary>
    public static void UseRateLimits(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<RateLimitOptions>>().Value;
        if (!options.Enabled)
            return;
        var store = app.Services.GetRequiredService<IRateLimitStore>();
        app.Use(
            async (context, next) =>
            {
                if (!context.Request.Path.StartsWithSegments("/api"))
                {
                    await next(context);
                    return;
                }
                var group = GroupOf(context);
                var count = await store.CountAsync($"{group}:{WhoAsks(context)}");
                var limit = options.LimitOf(group);
                var seconds = RateLimitRules.Seconds(count.Left);
                // When the answer starts, not now: an exception clears the headers that were set before it.
                context.Response.OnStarting(() =>
                {
                    var headers = context.Response.Headers;
                    headers[LimitHeader] = Text(limit);
                    headers[RemainingHeader] = Text(Math.Max(0, limit - count.Requests));
                    headers[ResetHeader] = Text(seconds);
                    return Task.CompletedTask;
                });
                if (count.Requests > limit)
                    await RefuseAsync(context, options, limit, seconds);
                else
                    await next(context);
            }
        );
    }

    private static Task RefuseAsync(HttpContext context, RateLimitOptions options, int limit, int seconds)
    {
        context.Response.Headers.RetryAfter = Text(seconds);
        return TooManyRequests
            .Result(
                $"Here {limit} requests are taken in {RateLimitRules.InWords(options.WindowMinutes * 60)}. "
                    + $"Try again in {RateLimitRules.InWords(seconds)}."
            )
            .ExecuteAsync(context);
    }

    private static RateLimitGroup GroupOf(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<RateLimited>() is { } said)
            return said.Group;
        if (context.User.FindFirst(UserClaims.Subject) is null)
            return RateLimitGroup.Anonymous;
        return context.User.HasClaim(UserClaims.Role, UserClaims.Admin) ? RateLimitGroup.Admin : RateLimitGroup.Default;
    }

    /// <summary>
    /// Calls that need no token are counted by address even when one is sent along: with a handful of accounts of their
    /// own, somebody could otherwise try as many times the passwords of others.
    /// </summary>
    private static string WhoAsks(HttpContext context)
    {
        var isForAnyone = context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        return !isForAnyone && context.User.FindFirst(UserClaims.Subject) is { } user
            ? $"user:{user.Value}"
            : $"address:{RateLimitRules.KeyOf(context.Connection.RemoteIpAddress)}";
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
