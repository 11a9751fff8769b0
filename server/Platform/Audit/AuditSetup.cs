using InterviewMaster.Platform.Jobs;
using Microsoft.AspNetCore.Authorization;

namespace InterviewMaster.Platform.Audit;

internal static class AuditSetup
{
    /// <summary>The log of what matters for security (docs/decisions/0012).</summary>
    public static void AddAudit(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<AuditSeal>();
        services.AddSingleton<AuditChain>();
        services.AddScoped<AuditLog>();
        services.AddScoped<AuditVerification>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, DeniedAccess>();
        services.AddJob<PurgeAuditEntries>(PurgeAuditEntriesJob.Handle);
        services.Every("40 3 * * *", new PurgeAuditEntries());
    }
}
