using InterviewMaster.Data.Postgres;
using InterviewMaster.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace InterviewMaster.Data;

/// <summary>For <c>make migration</c>: a model needs no server to be compared with its last migration.</summary>
internal sealed class SqliteAppDbFactory : IDesignTimeDbContextFactory<SqliteAppDb>
{
    public SqliteAppDb CreateDbContext(string[] args) =>
        new(
            new DbContextOptionsBuilder<SqliteAppDb>()
                .UseSqlite("Data Source=design-time.db")
                .UseSnakeCaseNamingConvention()
                .Options
        );
}

/// <inheritdoc cref="SqliteAppDbFactory"/>
internal sealed class PostgresAppDbFactory : IDesignTimeDbContextFactory<PostgresAppDb>
{
    public PostgresAppDb CreateDbContext(string[] args) =>
        new(
            new DbContextOptionsBuilder<PostgresAppDb>()
                .UseNpgsql("Host=design-time")
                .UseSnakeCaseNamingConvention()
                .Options
        );
}
