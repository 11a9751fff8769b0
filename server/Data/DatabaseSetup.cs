using InterviewMaster.Data.Postgres;
using InterviewMaster.Data.Sqlite;
using InterviewMaster.Features;
using InterviewMaster.Platform.Jobs;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Data;

internal static class DatabaseSetup
{
    private const int SqliteThreads = 64;

    /// <summary>Picks the provider.</summary>
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        var settings = DatabaseSettings.Of(builder.Configuration);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton<WriteGate>();
        builder.Services.AddScoped<GatedCommands>();
        if (settings.IsPostgres)
        {
            builder.Services.AddDbContext<AppDb, PostgresAppDb>(
                (sp, o) =>
                    o.UseNpgsql(settings.ConnectionString, n => n.CommandTimeout(5))
                        .UseSnakeCaseNamingConvention()
                        .AddInterceptors(sp.GetRequiredService<JobsAfterCommit>())
            );
        }
        else
        {
            // A call to SQLite that waits for a lock blocks its thread. With a thread per core, as the pool begins
            // with, the one that would release the lock finds none to go on with.
            ThreadPool.SetMinThreads(SqliteThreads, SqliteThreads);
            builder.Services.AddDbContext<AppDb, SqliteAppDb>(
                (sp, o) =>
                    o.UseSqlite(settings.ConnectionString)
                        .UseSnakeCaseNamingConvention()
                        .AddInterceptors(
                            sp.GetRequiredService<JobsAfterCommit>(),
                            sp.GetRequiredService<GatedCommands>()
                        )
            );
        }
    }

    /// <summary>Migrates, then lets the features fill what a fresh database needs.</summary>
    public static async Task PrepareDatabaseAsync(this IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var settings = scope.ServiceProvider.GetRequiredService<DatabaseSettings>();
        if (settings.SqliteFile is { } file)
            await MigrateSqliteAsync(db, file, ct);
        else
            await db.Database.MigrateAsync(ct);
        await FeatureList.PrepareAsync(scope.ServiceProvider, ct);
    }

    /// <summary>
    /// EF keeps its migration lock in a table, and a process killed while migrating leaves it there: every later start
    /// would wait for ever. Here the lock that counts is the operating system's on a file, which dies with its owner,
    /// so whoever holds it may clear the stale row. A copy is made before anything is changed.
    /// </summary>
    private static async Task MigrateSqliteAsync(AppDb db, string file, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await using var owner = await OpenLockFileAsync($"{file}.migrating", ct);
        if (new FileInfo(file) is { Exists: true, Length: > 0 })
        {
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", ct);
            if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
                Backup(file);
        }
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", ct);
        await db.Database.MigrateAsync(ct);
    }

    private static void Backup(string file)
    {
        using var from = new SqliteConnection($"Data Source={file}");
        using var to = new SqliteConnection($"Data Source={file}.before-migration;Pooling=False");
        from.Open();
        to.Open();
        from.BackupDatabase(to);
    }

    private static async Task<FileStream> OpenLockFileAsync(string path, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (!ct.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), ct);
            }
        }
    }
}
