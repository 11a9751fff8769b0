using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Authorization;

namespace InterviewMaster.Features.Admin;

/// <summary>Who may administer: the one place that decides it, for every call of the group.</summary>
internal static class AdminPolicy
{
    private const string AdminRole = "admin";

    public static AuthorizationPolicy Policy { get; } =
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim(UserClaims.Role, AdminRole).Build();
}
