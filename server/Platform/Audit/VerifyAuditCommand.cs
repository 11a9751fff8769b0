using System.CommandLine;
using InterviewMaster.Data;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Platform.Audit;

/// <summary><c>verify-audit</c>: whether the audit log is as it was written. Changes nothing, and the server may run.</summary>
internal static class VerifyAuditCommand
{
    public static Command Create()
    {
        var command = new Command("verify-audit", "Checks that nobody changed or shortened the audit log.");
        command.SetAction((_, ct) => RunAsync(ct));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken ct)
    {
        await using var app = HouseSetup.Build([]);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            await Console.Error.WriteLineAsync("The database is not at this version; run migrate first.");
            return 1;
        }
        var verdict = await scope.ServiceProvider.GetRequiredService<AuditVerification>().RunAsync(ct);
        if (verdict.Fault is { } fault)
        {
            await Console.Error.WriteLineAsync(fault);
            return 1;
        }
        var range = verdict.Count > 0 ? $", sequence {verdict.First} to {verdict.Last}" : "";
        await Console.Out.WriteLineAsync($"{verdict.Count} entries verified{range}.");
        return 0;
    }
}
