using Npgsql;

namespace InterviewMaster.Tests;

/// <summary>
/// A database of a server's own: a SQLite file in its data folder, or with <c>TEST_DATABASE=postgres</c> a database of
/// a random name, made and dropped through the administrator's connection string in <c>TEST_POSTGRES</c>.
/// </summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly string? name;

    private TestDatabase(string? name) => this.name = name;

    public static bool IsPostgres => Environment.GetEnvironmentVariable("TEST_DATABASE") == "postgres";

    private static string Admin =>
        Environment.GetEnvironmentVariable("TEST_POSTGRES")
        ?? throw new InvalidOperationException(
            "TEST_DATABASE is postgres: TEST_POSTGRES must hold an administrator's connection string."
        );

    public static async Task<TestDatabase> CreateAsync()
    {
        if (!IsPostgres)
            return Sqlite();
        var name = $"im_test_{Guid.CreateVersion7():N}";
        await RunAsync($"CREATE DATABASE {name}");
        return new TestDatabase(name);
    }

    /// <summary>For what only SQLite has.</summary>
    public static TestDatabase Sqlite() => new(null);

    /// <summary>The server's settings, as <c>Section:Key</c>.</summary>
    public IEnumerable<KeyValuePair<string, string>> Settings
    {
        get
        {
            if (name is null)
                return [KeyValuePair.Create("Database:Provider", "sqlite")];
            var connection = new NpgsqlConnectionStringBuilder(Admin) { Database = name, MaxPoolSize = 30 };
            return
            [
                KeyValuePair.Create("Database:Provider", "postgres"),
                KeyValuePair.Create("ConnectionStrings:Database", connection.ConnectionString),
            ];
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (name is not null)
            await RunAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    private static async Task RunAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Admin);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
