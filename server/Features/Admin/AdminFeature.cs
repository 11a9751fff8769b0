using InterviewMaster.Platform.OpenApi;

namespace InterviewMaster.Features.Admin;

internal static class AdminFeature
{
    public static void MapAdmin(this RouteGroupBuilder api)
    {
        var admin = api.MapGroup("/admin")
            .WithTags("Admin")
            .RequireAuthorization(AdminPolicy.Policy)
            .WithProblems(400, 401, 403)
            .NeedsTwoFactorWhereConfigured();
        admin.MapGet("/audit-logs", ListAuditEntries.Handle).WithName(nameof(ListAuditEntries));
        admin
            .MapGet("/audit-logs.json", ExportAuditEntries.Handle)
            .WithName(nameof(ExportAuditEntries))
            .Produces<IReadOnlyList<AuditEntryView>>();
    }
}
