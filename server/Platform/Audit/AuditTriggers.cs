using Microsoft.EntityFrameworkCore.Migrations;

namespace InterviewMaster.Platform.Audit;

/// <summary>
/// The database itself refuses to change an entry, and to delete one before its time. A migration that alters the table
/// on SQLite makes it anew without its triggers, and has to call <see cref="CreateOnSqlite"/> again.
/// </summary>
internal static class AuditTriggers
{
    /// <summary>Whole days that an entry is kept, by the database's clock. The job that removes the rest uses it too.</summary>
    public const int DaysKept = 90;

    public static void CreateOnSqlite(MigrationBuilder migration)
    {
        migration.Sql(
            """
            CREATE TRIGGER audit_entries_keep_content BEFORE UPDATE ON audit_entries
            BEGIN SELECT RAISE(ABORT, 'audit_entries is append-only'); END;
            """
        );
        migration.Sql(
            $"""
            CREATE TRIGGER audit_entries_keep_rows BEFORE DELETE ON audit_entries
            WHEN OLD.at >= strftime('%Y-%m-%d %H:%M:%f', 'now', '-{DaysKept} days')
            BEGIN SELECT RAISE(ABORT, 'audit_entries is append-only'); END;
            """
        );
        // INSERT OR REPLACE deletes what is in its way without asking the trigger above.
        migration.Sql(
            """
            CREATE TRIGGER audit_entries_no_replacing BEFORE INSERT ON audit_entries
            WHEN EXISTS (SELECT 1 FROM audit_entries WHERE sequence = NEW.sequence)
            BEGIN SELECT RAISE(ABORT, 'audit_entries is append-only'); END;
            """
        );
        migration.Sql(
            """
            CREATE TRIGGER audit_head_keep_row BEFORE DELETE ON audit_head
            BEGIN SELECT RAISE(ABORT, 'audit_head is not deleted'); END;
            """
        );
    }

    public static void CreateOnPostgres(MigrationBuilder migration)
    {
        migration.Sql(
            """
            CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
            END $$;
            """
        );
        migration.Sql(
            """
            CREATE TRIGGER audit_entries_keep_content BEFORE UPDATE ON audit_entries
            FOR EACH ROW EXECUTE FUNCTION audit_refuse();
            """
        );
        migration.Sql(
            $"""
            CREATE TRIGGER audit_entries_keep_rows BEFORE DELETE ON audit_entries
            FOR EACH ROW WHEN (OLD.at >= now() - interval '{DaysKept} days') EXECUTE FUNCTION audit_refuse();
            """
        );
        foreach (var table in (string[])["audit_entries", "audit_head"])
        {
            migration.Sql(
                $"""
                CREATE TRIGGER {table}_no_emptying BEFORE TRUNCATE ON {table}
                FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
                """
            );
        }
        migration.Sql(
            """
            CREATE TRIGGER audit_head_keep_row BEFORE DELETE ON audit_head
            FOR EACH ROW EXECUTE FUNCTION audit_refuse();
            """
        );
    }

    /// <summary>After the tables are dropped, which takes their triggers along.</summary>
    public static void DropOnPostgres(MigrationBuilder migration) => migration.Sql("DROP FUNCTION audit_refuse();");
}
