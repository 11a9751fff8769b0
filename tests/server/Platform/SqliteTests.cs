using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Platform;

/// <summary>What only the single-file database needs: always on SQLite, whatever the run is on.</summary>
public sealed class SqliteTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_process_that_was_killed_while_migrating_does_not_stop_every_later_start()
    {
        var folder = FolderWith(
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00');
            """
        );
        var watch = Stopwatch.StartNew();
        var server = await TestServer.StartAsync(onSqlite: true, dataFolder: folder);
        server.FirstRegistration.ShouldBe(201);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(45));
        (await server.InDb(db => db.Database.GetPendingMigrationsAsync(Ct))).ShouldBeEmpty();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Before_anything_is_changed_a_copy_is_made()
    {
        var folder = FolderWith("CREATE TABLE keepsake (word TEXT); INSERT INTO keepsake VALUES ('before');");
        var server = await TestServer.StartAsync(onSqlite: true, dataFolder: folder);
        server.FirstRegistration.ShouldBe(201);
        await using (var copy = Open($"{DatabaseIn(folder)}.before-migration"))
        {
            Read(copy, "SELECT word FROM keepsake").ShouldBe("before");
            Read(copy, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'accounts'").ShouldBe(0L);
        }
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_start_without_a_migration_makes_no_copy()
    {
        var server = await TestServer.StartAsync(onSqlite: true);
        File.Exists(DatabaseIn(server.DataFolder)).ShouldBeTrue();
        File.Exists($"{DatabaseIn(server.DataFolder)}.before-migration").ShouldBeFalse();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_database_that_stays_busy_is_told_as_such_in_time_and_is_used_again_afterwards()
    {
        var server = await TestServer.StartAsync(onSqlite: true);
        var ana = await server.SignIn();
        await using (var other = Open(DatabaseIn(server.DataFolder)))
        {
            Read(other, "BEGIN IMMEDIATE; SELECT 1");
            var watch = Stopwatch.StartNew();
            var reply = await ana.TryStartInterview("Backend Engineer", "Easy", 1);
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(8));
            reply.ShouldBeRefused(503, "unavailable").Header("Retry-After").ShouldBe("2");
            (await ana.Get("/users/me")).ShouldBe(200);
            Read(other, "ROLLBACK; SELECT 1");
        }
        var practice = await ana.StartInterview(1);
        var answer = await ana.Submit(practice, practice.QuestionIds[0], "I would measure first, then decide.");
        (await ana.WaitForEvaluation(answer.Id("answer_id"))).Text("status").ShouldBe("completed");
        await server.DisposeAsync();
    }

    private static string DatabaseIn(string folder) => Path.Combine(folder, "interviewmaster.db");

    private static string FolderWith(string sql)
    {
        var folder = Directory.CreateTempSubdirectory("im-test-").FullName;
        using var connection = Open(DatabaseIn(folder));
        Read(connection, $"{sql} SELECT 1");
        return folder;
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static object? Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
