using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace InterviewMaster.Data;

internal static class DatabaseErrors
{
    private const int SqliteConstraintUnique = 2067;
    private const int SqliteConstraintPrimaryKey = 1555;
    private const int SqliteBusy = 5;

    /// <summary>Whether another request was first: a unique index refused the row.</summary>
    public static bool IsUniqueViolation(this DbUpdateException fault) =>
        fault.InnerException switch
        {
            SqliteException sqlite => sqlite.SqliteExtendedErrorCode
                is SqliteConstraintUnique
                    or SqliteConstraintPrimaryKey,
            PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
            _ => false,
        };

    /// <summary>Whether the database is there but did not take the request in time; trying again is right.</summary>
    public static bool IsBusy(Exception fault) =>
        fault switch
        {
            TimeoutException => true,
            SqliteException sqlite => sqlite.SqliteErrorCode == SqliteBusy,
            NpgsqlException npgsql => npgsql.IsTransient,
            _ => fault.InnerException is { } inner && IsBusy(inner),
        };
}
