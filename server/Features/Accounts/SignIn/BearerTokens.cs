using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace InterviewMaster.Features.Accounts;

internal static class BearerTokens
{
    /// <summary>Access tokens: one algorithm, one key, one issuer, and no minute longer than they say.</summary>
    public static void AddBearerTokens(this IServiceCollection services)
    {
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services
            .AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<SigningKey, TimeProvider>(
                (o, signing, clock) =>
                {
                    o.MapInboundClaims = false;
                    o.TimeProvider = clock;
                    o.TokenValidationParameters = new TokenValidationParameters
                    {
                        ValidIssuer = Tokens.Issuer,
                        ValidAudience = Tokens.Audience,
                        IssuerSigningKey = signing.Key,
                        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
                        // Fifteen minutes are fifteen minutes; the default would make them twenty.
                        ClockSkew = TimeSpan.Zero,
                        LifetimeValidator = (notBefore, expires, _, _) =>
                            expires is { } end && end > clock.GetUtcNow().UtcDateTime,
                        RoleClaimType = UserClaims.Role,
                        NameClaimType = UserClaims.Subject,
                    };
                    o.Events = new JwtBearerEvents
                    {
                        OnTokenValidated = RefuseRevokedAsync,
                        OnAuthenticationFailed = NoteForgery,
                    };
                }
            );
        services.AddAuthorization();
    }

    /// <summary>A token that nobody here made is worth a line; one that is merely old is every quarter of an hour's.</summary>
    private static Task NoteForgery(AuthenticationFailedContext context)
    {
        if (context.Exception is not SecurityTokenExpiredException and not SecurityTokenInvalidLifetimeException)
            context
                .HttpContext.RequestServices.GetRequiredService<ILoggerFactory>()
                .CreateLogger(nameof(BearerTokens))
                .LogWarning(
                    "auth.token_invalid: {Reason} from {Address}",
                    context.Exception.GetType().Name,
                    context.HttpContext.Connection.RemoteIpAddress
                );
        return Task.CompletedTask;
    }

    /// <summary>
    /// A token whose session has ended is no token, whatever its lifetime says (R5); nor is one whose account was
    /// suspended or has another role by now.
    /// </summary>
    private static async Task RefuseRevokedAsync(TokenValidatedContext context)
    {
        var db = context.HttpContext.RequestServices.GetRequiredService<AppDb>();
        var sessionId = Guid.Parse(context.Principal!.FindFirst(UserClaims.Session)!.Value);
        var account = await (
            from session in db.Sessions
            join user in db.Users on session.UserId equals user.Id
            where session.Id == sessionId && session.RevokedAt == null
            select new { user.Status, user.Role }
        ).SingleOrDefaultAsync(context.HttpContext.RequestAborted);
        var role = context.Principal.FindFirst(UserClaims.Role)?.Value;
        if (account is null or { Status: AccountStatus.Suspended } || Tokens.RoleName(account.Role) != role)
            context.Fail("The session has ended.");
    }
}
