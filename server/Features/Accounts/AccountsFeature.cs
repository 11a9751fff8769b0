using InterviewMaster.Data;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.PersonalData;
using InterviewMaster.Platform.Protection;
using InterviewMaster.Platform.RateLimits;
using InterviewMaster.Platform.Settings;
using Microsoft.AspNetCore.Identity;

namespace InterviewMaster.Features.Accounts;

internal static class AccountsFeature
{
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        builder.AddSettings<AccountOptions>("Accounts");
        AddIdentity(services);
        services.AddSingleton(new BcryptPasswordHasher());
        services.AddSingleton<HashQueue>();
        services.AddSingleton<SigningKey>();
        services.AddScoped<PasswordHashes>();
        services.AddScoped<Credentials>();
        services.AddScoped<PasswordChange>();
        services.AddScoped<TwoFactorCodes>();
        services.AddScoped<AccountLinks>();
        services.AddScoped<PasskeyChallenges>();
        services.AddScoped<PasskeyShelf>();
        services.AddScoped<Tokens>();
        services.AddScoped<SignIns>();
        services.AddScoped<SessionRenewal>();
        services.AddScoped<IPersonalData, AccountsPersonalData>();
        services.AddScoped<IPersonalData, SecurityEventsPersonalData>();
        services.AddJob<AccountMail>(AccountMailJob.Handle);
        services.AddJob<PurgeExpiredSessions>(PurgeExpiredSessionsJob.Handle);
        services.Every("20 3 * * *", new PurgeExpiredSessions());
        services.AddBearerTokens();
    }

    public static void MapAccounts(this RouteGroupBuilder api)
    {
        var auth = api.MapGroup("/auth").WithTags("Accounts").WithProblems(400);
        MapStrangers(auth.MapGroup("").AllowAnonymous().LimitedAs(RateLimitGroup.Auth));
        auth.MapPost("/refresh", RefreshSession.Handle)
            .WithName(nameof(RefreshSession))
            .AllowAnonymous()
            // The web app calls it at each reload: that must not eat up the ten attempts to sign in.
            .LimitedAs(RateLimitGroup.Anonymous)
            .RefuseCookiesAcrossSites()
            .ProducesProblem(401)
            .ProducesProblem(409);
        MapSessions(auth.MapGroup("").WithProblems(401));
        MapTwoFactor(auth.MapGroup("/2fa").WithProblems(401).LimitedAs(RateLimitGroup.Auth));
        MapPasskeys(auth.MapGroup("/passkeys").WithProblems(401).LimitedAs(RateLimitGroup.Auth));
        MapMe(api.MapGroup("/users/me").WithTags("Accounts").WithProblems(401));
    }

    private static void MapStrangers(RouteGroupBuilder auth)
    {
        auth.MapPost("/register", Register.Handle).WithName(nameof(Register)).ProducesProblem(409);
        auth.MapPost("/verify-email", VerifyEmail.Handle).WithName(nameof(VerifyEmail)).ProducesProblem(409);
        auth.MapPost("/resend-verification", ResendVerification.Handle).WithName(nameof(ResendVerification));
        auth.MapPost("/password-reset-request", RequestPasswordReset.Handle).WithName(nameof(RequestPasswordReset));
        auth.MapPost("/password-reset", ResetPassword.Handle).WithName(nameof(ResetPassword));
        auth.MapPost("/login", Login.Handle)
            .WithName(nameof(Login))
            .RefuseCookiesAcrossSites()
            .ProducesProblem(401)
            .ProducesProblem(423);
        auth.MapPost("/passkeys/login-options", StartPasskeyLogin.Handle).WithName(nameof(StartPasskeyLogin));
        auth.MapPost("/passkeys/login", LoginWithPasskey.Handle)
            .WithName(nameof(LoginWithPasskey))
            .RefuseCookiesAcrossSites()
            .ProducesProblem(401);
    }

    private static void MapSessions(RouteGroupBuilder auth)
    {
        auth.MapPost("/logout", Logout.Handle).WithName(nameof(Logout)).ClearsBrowserCache();
        auth.MapPost("/logout-all", LogoutEverywhere.Handle).WithName(nameof(LogoutEverywhere)).ClearsBrowserCache();
        auth.MapGet("/sessions", ListSessions.Handle).WithName(nameof(ListSessions));
        auth.MapDelete("/sessions/{sessionId:guid}", EndSession.Handle)
            .WithName(nameof(EndSession))
            .ProducesProblem(404);
        auth.MapPost("/confirm-password", ConfirmPassword.Handle)
            .WithName(nameof(ConfirmPassword))
            .LimitedAs(RateLimitGroup.Auth)
            .ProducesProblem(423);
    }

    private static void MapTwoFactor(RouteGroupBuilder twoFactor)
    {
        twoFactor.WithProblems(409);
        twoFactor.MapPost("/setup", SetUpTwoFactor.Handle).WithName(nameof(SetUpTwoFactor)).NeedsRecentConfirmation();
        twoFactor
            .MapPost("/enable", EnableTwoFactor.Handle)
            .WithName(nameof(EnableTwoFactor))
            .NeedsRecentConfirmation();
        twoFactor
            .MapPost("/disable", DisableTwoFactor.Handle)
            .WithName(nameof(DisableTwoFactor))
            .NeedsRecentConfirmation()
            .ProducesProblem(423);
        twoFactor
            .MapPost("/recovery-codes", RenewRecoveryCodes.Handle)
            .WithName(nameof(RenewRecoveryCodes))
            .NeedsRecentConfirmation();
    }

    private static void MapPasskeys(RouteGroupBuilder passkeys)
    {
        passkeys
            .MapPost("/options", StartPasskey.Handle)
            .WithName(nameof(StartPasskey))
            .NeedsRecentConfirmation()
            .ProducesProblem(409);
        passkeys.MapPost("/", AddPasskey.Handle).WithName(nameof(AddPasskey));
        passkeys
            .MapDelete("/{passkeyId}", DeletePasskey.Handle)
            .WithName(nameof(DeletePasskey))
            .NeedsRecentConfirmation()
            .ProducesProblem(404);
    }

    private static void MapMe(RouteGroupBuilder me)
    {
        me.MapGet("/", GetMe.Handle).WithName(nameof(GetMe));
        me.MapPut("/", UpdateMe.Handle).WithName(nameof(UpdateMe)).ProducesProblem(400);
        me.MapPut("/password", ChangePassword.Handle)
            .WithName(nameof(ChangePassword))
            .LimitedAs(RateLimitGroup.Auth)
            .ProducesProblem(400)
            .ProducesProblem(423);
        me.MapPut("/email", ChangeEmail.Handle)
            .WithName(nameof(ChangeEmail))
            .LimitedAs(RateLimitGroup.Auth)
            .NeedsRecentConfirmation()
            .ProducesProblem(400)
            .ProducesProblem(409)
            .ProducesProblem(429);
        me.MapGet("/security", GetSecurity.Handle).WithName(nameof(GetSecurity));
        me.MapGet("/security-events", ListSecurityEvents.Handle)
            .WithName(nameof(ListSecurityEvents))
            .ProducesProblem(400);
        me.MapGet("/preferences", GetPreferences.Handle).WithName(nameof(GetPreferences));
        me.MapPut("/preferences", UpdatePreferences.Handle).WithName(nameof(UpdatePreferences)).ProducesProblem(400);
    }

    private static void AddIdentity(IServiceCollection services)
    {
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
        services.AddSingleton<IPasswordHasher<Account>>(sp => sp.GetRequiredService<BcryptPasswordHasher>());
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services
            .AddOptions<IdentityPasskeyOptions>()
            .Configure<PublicUrl>(
                (o, publicUrl) =>
                {
                    // Otherwise the host of the request.
                    if (publicUrl.IsConfigured)
                        o.ServerDomain = publicUrl.Host;
                    o.UserVerificationRequirement = "required";
                    o.ResidentKeyRequirement = "required";
                    o.AuthenticatorTimeout = AccountRules.PasskeyChallengeLifetime;
                }
            );
    }
}
