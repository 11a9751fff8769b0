using System.CommandLine;

namespace InterviewMaster.Data;

/// <summary><c>migrate</c>: brings the database to this version, then ends.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Brings the database to this version.");
        command.SetAction(
            async (_, ct) =>
            {
                await using var app = HouseSetup.Build([]);
                await app.Services.PrepareDatabaseAsync(ct);
                await Console.Out.WriteLineAsync("The database is up to date.");
                return 0;
            }
        );
        return command;
    }
}
