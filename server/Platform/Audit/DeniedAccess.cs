using System.Security.Claims;
using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace InterviewMaster.Platform.Audit;

/// <summary>Somebody signed in asked for what their role does not allow: 403 as usual, and an entry about them.</summary>
internal sealed class DeniedAccess : IAuthorizationMiddlewareResultHandler
{
    public const string Event = "authz.denied";
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public async Task HandleAsync(
        RequestDelegate next,
        HttpContext context,
        AuthorizationPolicy policy,
        PolicyAuthorizationResult authorizeResult
    )
    {
        if (authorizeResult.Forbidden)
        {
            var userId = Guid.Parse(context.User.FindFirstValue(UserClaims.Subject)!);
            var services = context.RequestServices;
            services.GetRequiredService<AuditLog>().Record(Event, userId, ("path", context.Request.Path));
            await services.GetRequiredService<AppDb>().SaveChangesAsync(context.RequestAborted);
        }
        await usual.HandleAsync(next, context, policy, authorizeResult);
    }
}
