using System.CommandLine;
using InterviewMaster.Data;

namespace InterviewMaster.Features.Demo;

/// <summary><c>seed-demo</c>: an account with three months of practice, so that every page has something to show.</summary>
internal static class SeedDemoCommand
{
    public static Command Create()
    {
        var command = new Command("seed-demo", "Adds a demo account with three months of practice.");
        command.SetAction(
            async (_, ct) =>
            {
                await using var app = HouseSetup.Build([]);
                await app.Services.PrepareDatabaseAsync(ct);
                await using var scope = app.Services.CreateAsyncScope();
                await ActivatorUtilities.CreateInstance<DemoSeeder>(scope.ServiceProvider).SeedAsync(ct);
                await Console.Out.WriteLineAsync($"Demo account: {DemoSeeder.Email}, password {DemoSeeder.Password}");
                return 0;
            }
        );
        return command;
    }
}
