using InterviewMaster.Data;
using InterviewMaster.Features.Accounts;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using InterviewMaster.Platform.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace InterviewMaster.Features.Admin;

internal static class AdminTwoFactor
{
    private static readonly Problem Needed = new(
        "mfa_required",
        403,
        "Administrators need two-factor sign-in here",
        "Turn it on, or add a passkey, on your security page."
    );

    /// <summary>A stolen password alone must not open the administration of a public installation (ASVS 6.3.3).</summary>
    public static RouteGroupBuilder NeedsTwoFactorWhereConfigured(this RouteGroupBuilder group) =>
        group.AddEndpointFilter(
            async (invocation, next) =>
            {
                var services = invocation.HttpContext.RequestServices;
                var isDemanded =
                    services.GetRequiredService<IOptions<AccountOptions>>().Value.RequireAdminTwoFactor
                    ?? services.GetRequiredService<PublicUrl>() is { IsConfigured: true, IsHttps: true };
                return !isDemanded || await HasTwoFactorAsync(services, invocation.HttpContext.RequestAborted)
                    ? await next(invocation)
                    : Needed.Result();
            }
        );

    private static Task<bool> HasTwoFactorAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<AppDb>();
        var userId = services.GetRequiredService<CurrentUser>().Id;
        return db.Users.AnyAsync(
            u => u.Id == userId && (u.TwoFactorEnabled || db.UserPasskeys.Any(p => p.UserId == userId)),
            ct
        );
    }
}
