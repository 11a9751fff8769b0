using InterviewMaster.Platform.OpenApi;

namespace InterviewMaster.Features.Roles;

internal static class RolesFeature
{
    public static void AddRoles(this WebApplicationBuilder builder) => builder.Services.AddSingleton<RoleCatalogue>();

    public static void MapRoles(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/roles").WithTags("Roles").WithProblems(401);
        group.MapGet("/", ListRoles.Handle).WithName(nameof(ListRoles));
    }
}
