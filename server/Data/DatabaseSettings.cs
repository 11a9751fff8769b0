using InterviewMaster.Platform.Settings;
using Microsoft.Data.Sqlite;

namespace InterviewMaster.Data;

/// <summary>Which database: <c>Database__Provider</c> (sqlite, the default, or postgres) and its connection string.</summary>
internal sealed record DatabaseSettings(
    bool IsPostgres,
    string ConnectionString,
    string JobsConnectionString,
    string? SqliteFile
)
{
    /// <summary>A writer that waits longer than this gets an error instead of a stalled page.</summary>
    public static readonly TimeSpan BusyTimeout = TimeSpan.FromSeconds(5);

    public static DatabaseSettings Of(IConfiguration configuration)
    {
        var section = configuration.GetSection("Database");
        foreach (var unknown in section.GetChildren().Where(c => c.Key is not "Provider"))
            throw new InvalidOperationException(
                $"Database__{unknown.Key} is not a setting; there is Database__Provider."
            );
        var connection = configuration.GetConnectionString("Database");
        return (section["Provider"] ?? "sqlite") switch
        {
            "sqlite" => Sqlite(connection, configuration),
            "postgres" when connection is { Length: > 0 } => new(true, connection, connection, null),
            "postgres" => throw new InvalidOperationException(
                "Database__Provider is postgres, but ConnectionStrings__Database is empty."
            ),
            var other => throw new InvalidOperationException(
                $"Database__Provider is {other}; it can be sqlite or postgres."
            ),
        };
    }

    private static DatabaseSettings Sqlite(string? connection, IConfiguration configuration)
    {
        var builder = new SqliteConnectionStringBuilder(connection ?? "");
        if (builder.DataSource.Length == 0)
            builder.DataSource = new DataFolder(configuration).PathOf("interviewmaster.db");
        builder.DefaultTimeout = (int)BusyTimeout.TotalSeconds;
        builder.ForeignKeys = true;
        var file = Path.GetFullPath(builder.DataSource);
        var jobs = new SqliteConnectionStringBuilder(builder.ConnectionString)
        {
            DataSource = Path.ChangeExtension(file, ".jobs.db"),
        };
        return new(false, builder.ConnectionString, jobs.ConnectionString, file);
    }
}
