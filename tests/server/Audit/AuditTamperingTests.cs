using InterviewMaster.Platform.Audit;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Audit;

/// <summary>The database refuses; and whoever gets around it is found out.</summary>
[Collection(nameof(AuditChainTests))]
public sealed class AuditTamperingTests(AuditServer audit)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("UPDATE audit_entries SET event = 'auth.signed_out'")]
    [InlineData("UPDATE audit_entries SET hash = hash")]
    [InlineData("DELETE FROM audit_entries")]
    [InlineData("DELETE FROM audit_head")]
    public async Task The_database_itself_refuses_to_change_and_to_delete(string sql)
    {
        await audit.Record("test.kept");
        var fault = await Should.ThrowAsync<System.Data.Common.DbException>(() =>
            audit.Server.InDb(db => db.Database.ExecuteSqlRawAsync(sql, Ct))
        );
        fault.Message.ShouldMatch("append-only|not deleted");
        (await audit.Verify()).Fault.ShouldBeNull();
    }

    /// <summary>The ways around a trigger that each database has.</summary>
    [Fact]
    public async Task Emptying_and_replacing_are_refused_too()
    {
        var last = await audit.Record("test.kept");
        string[] ways = TestDatabase.IsPostgres
            ?
            [
                "TRUNCATE audit_entries",
                "TRUNCATE audit_head",
                $"INSERT INTO audit_entries (sequence, event, at, data, hash) VALUES ({last}, 'x', now(), '', '') ON CONFLICT (sequence) DO UPDATE SET event = 'x'",
            ]
            :
            [
                $"INSERT OR REPLACE INTO audit_entries (sequence, event, at, data, hash) VALUES ({last}, 'x', '2026-01-01', '', '')",
                $"UPDATE OR REPLACE audit_entries SET sequence = {last} WHERE sequence = {last - 1}",
            ];
        foreach (var sql in ways)
        {
            var fault = await Should.ThrowAsync<System.Data.Common.DbException>(() =>
                audit.Server.InDb(db => db.Database.ExecuteSqlRawAsync(sql, Ct))
            );
            fault.Message.ShouldContain("append-only", customMessage: sql);
        }
        (await audit.Verify()).Fault.ShouldBeNull();
    }

    [Theory]
    [InlineData("event = 'test.forged'")]
    [InlineData("at = '2026-01-01 00:00:00'")]
    [InlineData("user_id = NULL")]
    [InlineData("user_id = '018f0000-0000-7000-8000-000000000000'")]
    [InlineData("ip_address = '203.0.113.9'")]
    [InlineData("ip_address = ''")]
    [InlineData("user_agent = 'curl/8'")]
    [InlineData("data = REPLACE(data, 'password', 'passwort')")]
    [InlineData("data = data || ' '")]
    [InlineData("hash = REPLACE(hash, SUBSTR(hash, 1, 1), 'x')")]
    public async Task A_changed_field_is_found_and_the_entry_named(string change)
    {
        var last = await audit.Record("test.one", "test.two", "test.three");
        var verdict = await audit.VerifyAfter($"UPDATE audit_entries SET {change} WHERE sequence = {last - 1}");
        verdict.Fault.ShouldBe($"Entry {last - 1} was changed.");
        (await audit.Verify()).Fault.ShouldBeNull("the tampering was rolled back");
    }

    /// <summary>SQLite keeps any text in any column; PostgreSQL knows an instant that no calendar has.</summary>
    [Fact]
    public async Task A_value_that_cannot_be_read_is_found_and_named()
    {
        var last = await audit.Record("test.one", "test.two");
        string[] changes = TestDatabase.IsPostgres ? ["at = '-infinity'"] : ["user_id = 'nobody'", "at = 'yesterday'"];
        foreach (var change in changes)
        {
            var verdict = await audit.VerifyAfter($"UPDATE audit_entries SET {change} WHERE sequence = {last - 1}");
            verdict.Fault.ShouldNotBeNull().ShouldStartWith($"Entry {last - 1} was changed", customMessage: change);
        }
    }

    [Fact]
    public async Task Of_several_the_first_is_named()
    {
        var last = await audit.Record("test.one", "test.two", "test.three", "test.four");
        var verdict = await audit.VerifyAfter(
            $"UPDATE audit_entries SET event = 'test.forged' WHERE sequence IN ({last}, {last - 2})"
        );
        verdict.Fault.ShouldBe($"Entry {last - 2} was changed.");
    }

    [Fact]
    public async Task A_missing_entry_is_found()
    {
        var last = await audit.Record("test.one", "test.two", "test.three");
        (await audit.VerifyAfter($"DELETE FROM audit_entries WHERE sequence = {last - 1}")).Fault.ShouldBe(
            $"Entry {last - 1} is missing."
        );
    }

    [Fact]
    public async Task A_missing_beginning_is_found()
    {
        await audit.Record("test.one", "test.two");
        (await audit.VerifyAfter("DELETE FROM audit_entries WHERE sequence = 1")).Fault.ShouldBe("Entry 1 is missing.");
    }

    [Fact]
    public async Task Entries_that_changed_places_are_found()
    {
        var last = await audit.Record("test.one", "test.two", "test.three");
        var verdict = await audit.VerifyAfter(
            $"UPDATE audit_entries SET sequence = 0 WHERE sequence = {last - 1}",
            $"UPDATE audit_entries SET sequence = {last - 1} WHERE sequence = {last}",
            $"UPDATE audit_entries SET sequence = {last} WHERE sequence = 0"
        );
        verdict.Fault.ShouldBe($"Entry {last - 1} was changed.");
    }

    [Fact]
    public async Task A_cut_tail_is_found()
    {
        var last = await audit.Record("test.one", "test.two", "test.three");
        (await audit.VerifyAfter($"DELETE FROM audit_entries WHERE sequence > {last - 2}")).Fault.ShouldBe(
            $"Entry {last - 1} is missing: the end of the log, up to {last}, was cut off."
        );
    }

    [Fact]
    public async Task A_cut_tail_is_found_also_when_the_head_was_made_to_fit()
    {
        var last = await audit.Record("test.one", "test.two", "test.three");
        var verdict = await audit.VerifyAfter(
            $"DELETE FROM audit_entries WHERE sequence > {last - 2}",
            $"UPDATE audit_head SET last_sequence = {last - 2}, last_hash = (SELECT hash FROM audit_entries WHERE sequence = {last - 2})"
        );
        verdict.Fault.ShouldNotBeNull().ShouldStartWith($"Entry {last - 2} is the last one by a head that was forged");
    }

    [Theory]
    [InlineData("first_sequence = first_sequence + 1")]
    [InlineData("first_previous_hash = 'abc'")]
    [InlineData("last_sequence = last_sequence - 1")]
    [InlineData("last_hash = REPLACE(last_hash, SUBSTR(last_hash, 1, 1), 'x')")]
    [InlineData("signature = REPLACE(signature, SUBSTR(signature, 1, 1), 'x')")]
    [InlineData("signature = ''")]
    public async Task A_forged_head_is_found(string change)
    {
        await audit.Record("test.one", "test.two");
        var verdict = await audit.VerifyAfter($"UPDATE audit_head SET {change}");
        verdict.Fault.ShouldNotBeNull().ShouldMatch(@"^Entry \d+ is the last one by a head that was forged");
    }

    [Fact]
    public async Task A_removed_head_is_found()
    {
        await audit.Record("test.one");
        (await audit.VerifyAfter("DELETE FROM audit_head")).Fault.ShouldBe(
            "Entry 1 is in a log whose head was removed."
        );
    }

    [Theory]
    [InlineData(+1)]
    [InlineData(+1000)]
    public async Task An_entry_that_was_added_behind_the_end_is_found(int distance)
    {
        var last = await audit.Record("test.one");
        var verdict = await audit.VerifyAfter(Copy(last, last + distance));
        verdict.Fault.ShouldBe($"Entry {last + distance} was added: the log ends with {last}.");
    }

    [Fact]
    public async Task An_entry_that_was_added_before_the_beginning_is_found()
    {
        var last = await audit.Record("test.one");
        (await audit.VerifyAfter(Copy(last, 0))).Fault.ShouldBe("Entry 0 was added: the log begins with 1.");
    }

    /// <summary>What is written after a forgery must not make it genuine.</summary>
    [Theory]
    [InlineData("UPDATE audit_head SET last_sequence = last_sequence - 1")]
    [InlineData("UPDATE audit_head SET signature = 'forged'")]
    [InlineData("DELETE FROM audit_head")]
    public async Task A_forged_head_is_still_found_after_more_was_recorded(string tamper)
    {
        var last = await audit.Record("test.one", "test.two", "test.three");
        var verdict = await audit.VerifyAfter(async db =>
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM audit_entries WHERE sequence = {last}", Ct);
            await db.Database.ExecuteSqlRawAsync(tamper, Ct);
            new AuditLog(db, TimeProvider.System, new HttpContextAccessor()).Record("test.later", null);
            await db.SaveChangesAsync(Ct);
            (await db.AuditEntries.CountAsync(e => e.Event == "test.later", Ct)).ShouldBe(1);
        });
        verdict.Fault.ShouldNotBeNull().ShouldContain("by a head that was forged");
    }

    private static string Copy(long from, long to) =>
        $"INSERT INTO audit_entries (sequence, event, at, user_id, data, hash) SELECT {to}, event, at, user_id, data, hash FROM audit_entries WHERE sequence = {from}";
}
