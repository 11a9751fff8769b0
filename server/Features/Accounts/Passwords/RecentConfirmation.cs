using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

internal static class RecentConfirmation
{
    /// <summary>
    /// Only for a session whose owner gave the password within the last five minutes: an access token alone, or a
    /// screen that was left open, must not change what protects the account.
    /// </summary>
    public static RouteHandlerBuilder NeedsRecentConfirmation(this RouteHandlerBuilder route) =>
        route
            .AddEndpointFilter(
                async (invocation, next) =>
                {
                    var http = invocation.HttpContext;
                    var services = http.RequestServices;
                    var session = services.GetRequiredService<CurrentUser>().SessionId;
                    var oldest =
                        services.GetRequiredService<TimeProvider>().GetUtcNow() - AccountRules.RecentConfirmation;
                    var isRecent = await services
                        .GetRequiredService<AppDb>()
                        .Sessions.AnyAsync(s => s.Id == session && s.ConfirmedAt >= oldest, http.RequestAborted);
                    return isRecent ? await next(invocation) : AccountProblems.ConfirmationNeeded.Result();
                }
            )
            .ProducesProblem(403);
}
