using System.Text.RegularExpressions;
using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Serilog;
using Serilog.Context;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace InterviewMaster.Platform.Observability;

internal static partial class Observability
{
    private const string RequestIdHeader = "X-Request-ID";

    /// <summary>
    /// JSON lines for machines; short sentences when a person looks at the terminal. Bodies, query strings and headers
    /// are never logged, so no secret can be.
    /// </summary>
    public static void AddObservability(this WebApplicationBuilder builder)
    {
        builder.Services.AddSerilog(log =>
        {
            log.ReadFrom.Configuration(builder.Configuration).Enrich.FromLogContext();
            if (Console.IsOutputRedirected)
                log.WriteTo.Console(new RenderedCompactJsonFormatter());
            else
                log.WriteTo.Console(
                    outputTemplate: "{Timestamp:HH:mm:ss} {Level:w4} {Message:lj}{NewLine}{Exception}",
                    formatProvider: System.Globalization.CultureInfo.InvariantCulture
                );
        });
        builder.Services.AddHealthChecks().AddCheck<DatabaseCheck>("database");
    }

    /// <summary>Every answer names its request; a caller's own id is kept when it is harmless.</summary>
    public static void UseRequestIds(this WebApplication app) =>
        app.Use(
            async (context, next) =>
            {
                var given = context.Request.Headers[RequestIdHeader].ToString();
                context.TraceIdentifier = HarmlessId().IsMatch(given) ? given : Guid.CreateVersion7().ToString("N");
                // When the answer starts, not now: an exception clears the headers that were set before it.
                context.Response.OnStarting(() =>
                {
                    context.Response.Headers[RequestIdHeader] = context.TraceIdentifier;
                    return Task.CompletedTask;
                });
                using (LogContext.PushProperty("request_id", context.TraceIdentifier))
                    await next(context);
            }
        );

    public static void UseRequestLog(this WebApplication app) =>
        app.UseSerilogRequestLogging(o =>
        {
            o.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0} ms";
            // Files of the web app are noise; whatever failed is not.
            o.GetLevel = (context, _, fault) =>
                fault is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
                : context.Request.Path.StartsWithSegments("/api") ? LogEventLevel.Information
                : LogEventLevel.Debug;
            o.EnrichDiagnosticContext = (diagnostics, context) =>
            {
                if (context.User.FindFirst(UserClaims.Subject) is { } user)
                    diagnostics.Set("user_id", user.Value);
            };
        });

    /// <summary>/health: the process answers. /health/ready: it can serve, the database included.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) =>
        context.Response.WriteAsJsonAsync(
            new
            {
                status = report.Status == HealthStatus.Healthy ? "healthy" : "unhealthy",
                checks = report.Entries.ToDictionary(e => e.Key, e => e.Value.Status.ToString().ToLowerInvariant()),
            }
        );

    [GeneratedRegex("^[A-Za-z0-9-]{8,64}$")]
    private static partial Regex HarmlessId();

    private sealed class DatabaseCheck(AppDb db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context,
            CancellationToken cancellationToken = default
        ) =>
            await db.Database.CanConnectAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The database does not answer.");
    }
}
