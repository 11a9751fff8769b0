using System.CommandLine;
using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary><c>create-admin EMAIL</c>: makes a registered account an administrator.</summary>
internal static class CreateAdminCommand
{
    public static Command Create()
    {
        var email = new Argument<string>("email") { Description = "The e-mail of a registered account." };
        var command = new Command("create-admin", "Makes a registered account an administrator.") { email };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetRequiredValue(email), ct));
        return command;
    }

    private static async Task<int> RunAsync(string email, CancellationToken ct)
    {
        await using var app = HouseSetup.Build([]);
        await app.Services.PrepareDatabaseAsync(ct);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var normalized = AccountRules.Normalize(email);
        var account = await db.Users.SingleOrDefaultAsync(u => u.NormalizedEmail == normalized, ct);
        if (account is null)
        {
            await Console.Error.WriteLineAsync($"{email} has no account; register it first.");
            return 1;
        }
        account.Role = AccountRole.Admin;
        scope.ServiceProvider.GetRequiredService<AuditLog>().Record(AccountEvents.MadeAdmin, account.Id);
        await db.SaveChangesAsync(ct);
        await Console.Out.WriteLineAsync($"{email} is an administrator; sign in again to use it.");
        return 0;
    }
}
