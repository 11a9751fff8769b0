using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.PersonalData;
using InterviewMaster.Platform.Settings;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace InterviewMaster.Features.Accounts;

internal static class AccountsFeature
{
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        builder.AddSettings<AccountOptions>("Accounts");
        services
            .AddIdentityCore<Account>(o =>
            {
                o.User.RequireUniqueEmail = true;
                // Names are e-mails, and AccountRules says what an e-mail and a password are.
                o.User.AllowedUserNameCharacters = "";
                o.Password = new PasswordOptions
                {
                    RequiredLength = 1,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
            })
            .AddEntityFrameworkStores<AppDb>();
        services.AddSingleton(new BcryptPasswordHasher());
        services.AddSingleton<IPasswordHasher<Account>>(sp => sp.GetRequiredService<BcryptPasswordHasher>());
        services.AddSingleton<SigningKey>();
        services.AddScoped<Tokens>();
        services.AddScoped<Passwords>();
        services.AddScoped<IPersonalData, AccountsPersonalData>();
        services.AddJob<PurgeExpiredSessions>(PurgeExpiredSessionsJob.Handle);
        services.Every("20 3 * * *", new PurgeExpiredSessions());
        AddBearerTokens(services);
    }

    public static void MapAccounts(this RouteGroupBuilder api)
    {
        var auth = api.MapGroup("/auth").WithTags("Accounts").WithProblems(400);
        auth.MapPost("/register", Register.Handle).WithName(nameof(Register)).AllowAnonymous().ProducesProblem(409);
        auth.MapPost("/login", Login.Handle)
            .WithName(nameof(Login))
            .AllowAnonymous()
            .ProducesProblem(401)
            .ProducesProblem(423);
        auth.MapPost("/refresh", RefreshSession.Handle)
            .WithName(nameof(RefreshSession))
            .AllowAnonymous()
            .ProducesProblem(401)
            .ProducesProblem(409);
        auth.MapPost("/logout", Logout.Handle).WithName(nameof(Logout)).ProducesProblem(401);
        auth.MapPost("/logout-all", LogoutEverywhere.Handle).WithName(nameof(LogoutEverywhere)).ProducesProblem(401);

        var me = api.MapGroup("/users/me").WithTags("Accounts").WithProblems(401);
        me.MapGet("/", GetMe.Handle).WithName(nameof(GetMe));
        me.MapPut("/", UpdateMe.Handle).WithName(nameof(UpdateMe)).ProducesProblem(400);
    }

    private static void AddBearerTokens(IServiceCollection services)
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
                    o.Events = new JwtBearerEvents { OnTokenValidated = RefuseRevokedAsync };
                }
            );
        services.AddAuthorization();
    }

    /// <summary>A token whose session has ended is no token, whatever its lifetime says (R5).</summary>
    private static async Task RefuseRevokedAsync(TokenValidatedContext context)
    {
        var db = context.HttpContext.RequestServices.GetRequiredService<AppDb>();
        var sessionId = Guid.Parse(context.Principal!.FindFirst(UserClaims.Session)!.Value);
        if (!await db.Sessions.AnyAsync(s => s.Id == sessionId && s.RevokedAt == null))
            context.Fail("The session has ended.");
    }
}
