namespace InterviewMaster.Features.Roles;

internal static class RolesFeature
{
    public static void AddRoles(this WebApplicationBuilder builder) => builder.Services.AddSingleton<RoleCatalogue>();
}
