using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Audit;

/// <summary><c>verify-audit</c>, started as an operator would, while the server runs.</summary>
public sealed class VerifyAuditTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_how_many_were_verified_and_names_the_first_bad_one()
    {
        await using var server = await TestServer.StartAsync();
        for (var i = 0; i < 5; i++)
            await server.Record($"test.event_{i}", null);
        var last = await server.InDb(db => db.AuditEntries.MaxAsync(e => e.Sequence, Ct));

        var whole = await Run(server.Settings);
        whole.Output.ShouldContain($"{last} entries verified, sequence 1 to {last}.");
        whole.Code.ShouldBe(0);

        await server.InDb(async db =>
        {
            await db.Database.DropAuditTriggers();
            return await db.Database.ExecuteSqlAsync(
                $"UPDATE audit_entries SET event = 'test.Event_2' WHERE sequence = {last - 2}",
                Ct
            );
        });
        var tampered = await Run(server.Settings);
        tampered.Output.ShouldContain($"Entry {last - 2} was changed.");
        tampered.Code.ShouldBe(1);

        await server.InDb(db =>
            db.Database.ExecuteSqlAsync(
                $"UPDATE audit_entries SET event = 'test.event_2' WHERE sequence = {last - 2}",
                Ct
            )
        );
        (await Run(server.Settings)).Code.ShouldBe(0);
        await server.InDb(db =>
            db.Database.ExecuteSqlAsync($"DELETE FROM audit_entries WHERE sequence >= {last - 1}", Ct)
        );
        var cut = await Run(server.Settings);
        cut.Output.ShouldContain($"Entry {last - 1} is missing: the end of the log, up to {last}, was cut off.");
        cut.Code.ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_database_it_says_what_to_do_and_makes_none()
    {
        var folder = Directory.CreateTempSubdirectory("im-test-").FullName;
        var (code, output) = await Run([KeyValuePair.Create("DATA_DIR", folder)]);
        code.ShouldBe(1);
        output.ShouldContain("run migrate first");
        File.Exists(Path.Combine(folder, "interviewmaster.db")).ShouldBeFalse();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<(int Code, string Output)> Run(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var info = new ProcessStartInfo("dotnet", [ServerProcess.Program, "verify-audit"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in settings)
            info.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEndAsync(Ct);
        var errors = process.StandardError.ReadToEndAsync(Ct);
        await process.WaitForExitAsync(Ct);
        return (process.ExitCode, await output + await errors);
    }
}
