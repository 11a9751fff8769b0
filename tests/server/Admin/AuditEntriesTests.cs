using System.Text.Json.Nodes;
using InterviewMaster.Tests.Audit;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Admin;

/// <summary>GET /admin/audit-logs and its export.</summary>
[Collection(nameof(AuditChainTests))]
public sealed class AuditEntriesTests(AuditServer audit)
{
    private const string Path = "/admin/audit-logs";
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private TestServer Server => audit.Server;

    [Fact]
    public async Task The_administrator_reads_all_of_an_entry()
    {
        var admin = await Admin();
        var userId = Guid.CreateVersion7();
        var last = await RecordAbout(userId, "auth.signed_in");
        var item = (await admin.Get($"{Path}?user_id={userId}")).ShouldBe(200).List("items").Single()!;
        ((long)item["id"]!).ShouldBe(last);
        ((string)item["event"]!).ShouldBe("auth.signed_in");
        ((Guid)item["user_id"]!).ShouldBe(userId);
        ((string)item["data"]!["method"]!).ShouldBe("password");
        ((string)item["hash"]!).ShouldMatch("^[0-9a-f]{64}$");
        item.AsObject()
            .Select(p => p.Key)
            .ShouldBe(["id", "event", "at", "user_id", "ip_address", "user_agent", "data", "hash"]);
    }

    [Fact]
    public async Task Events_are_found_by_name_and_by_beginning()
    {
        var admin = await Admin();
        var userId = Guid.CreateVersion7();
        await RecordAbout(userId, "auth.signed_in", "auth.signed_out", "authz.denied", "account.exported");
        async Task<IReadOnlyList<string>> Find(string filter) =>
            EventsIn(await admin.Get($"{Path}?user_id={userId}&event={filter}"));
        (await Find("auth.signed_in")).ShouldBe(["auth.signed_in"]);
        (await Find("auth.")).ShouldBe(["auth.signed_out", "auth.signed_in"]);
        (await Find("auth")).ShouldBeEmpty();
        (await Find("auth_")).ShouldBeEmpty("an underscore is no wildcard");
        (await Find("auth.signed_on")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Instants_bound_the_time_the_first_included_the_second_not()
    {
        var admin = await Admin();
        var userId = Guid.CreateVersion7();
        await RecordAbout(userId, "test.one", "test.two", "test.three");
        var times = await Server.InDb(db =>
            db.AuditEntries.Where(e => e.UserId == userId).OrderBy(e => e.Sequence).Select(e => e.At).ToListAsync(Ct)
        );
        var (from, to) = ($"{times[1]:yyyy-MM-ddTHH:mm:ss.ffffffZ}", $"{times[2]:yyyy-MM-ddTHH:mm:ss.ffffffZ}");
        EventsIn(await admin.Get($"{Path}?user_id={userId}&from={from}")).ShouldBe(["test.three", "test.two"]);
        EventsIn(await admin.Get($"{Path}?user_id={userId}&to={to}")).ShouldBe(["test.two", "test.one"]);
        EventsIn(await admin.Get($"{Path}?user_id={userId}&from={from}&to={to}")).ShouldBe(["test.two"]);
        EventsIn(await admin.Get($"{Path}?user_id={userId}&from={to}&to={from}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("from=yesterday", "from")]
    [InlineData("to=2026-13-01T00:00:00Z", "to")]
    [InlineData("user_id=ana", "user_id")]
    [InlineData("limit=many", "limit")]
    [InlineData("event=auth%00", "event")]
    [InlineData("event=AUTH'--", "event")]
    public async Task A_filter_that_cannot_be_read_is_refused_by_its_name(string query, string field)
    {
        var admin = await Admin();
        (await admin.Get($"{Path}?{query}")).ShouldNameFields(field);
        if (field != "limit")
            (await admin.Get($"{Path}.json?{query}")).ShouldNameFields(field);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("1;2")]
    [InlineData("")]
    public async Task A_cursor_that_is_not_ours_is_refused(string cursor)
    {
        var admin = await Admin();
        (await admin.Get($"{Path}?cursor={cursor}")).ShouldBeRefused(400, "cursor_invalid");
        (await admin.Get($"/users/me/security-events?cursor={cursor}")).ShouldBeRefused(400, "cursor_invalid");
    }

    [Fact]
    public async Task Pages_follow_each_other_also_while_more_is_recorded()
    {
        var admin = await Admin();
        var userId = Guid.CreateVersion7();
        await RecordAbout(userId, [.. Enumerable.Range(0, 7).Select(i => $"test.page_{i}")]);
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await admin.Get($"{Path}?user_id={userId}&limit=3{(cursor is null ? "" : $"&cursor={cursor}")}");
            seen.AddRange(EventsIn(page));
            cursor = (string?)page.At("next_cursor");
            await RecordAbout(userId, "test.meanwhile");
        } while (cursor is not null);
        seen.ShouldBe(Enumerable.Range(0, 7).Reverse().Select(i => $"test.page_{i}"));
    }

    [Fact]
    public async Task A_page_has_1_to_100_entries_whatever_is_asked_for()
    {
        var admin = await Admin();
        var userId = Guid.CreateVersion7();
        await RecordAbout(userId, [.. Enumerable.Range(0, 101).Select(_ => "test.many")]);
        foreach (var (limit, count) in ((string, int)[])[("0", 1), ("-5", 1), ("7", 7), ("1000", 100)])
        {
            var page = await admin.Get($"{Path}?user_id={userId}&limit={limit}");
            EventsIn(page).Count.ShouldBe(count, limit);
            page.IsNull("next_cursor").ShouldBeFalse();
        }
        EventsIn(await admin.Get($"{Path}?user_id={userId}")).Count.ShouldBe(20);
    }

    [Theory]
    [InlineData(Path)]
    [InlineData($"{Path}.json")]
    public async Task Others_are_refused_and_that_is_recorded_about_them(string path)
    {
        var ana = await Server.SignIn();
        var reply = await ana.Get(path);
        reply.ShouldBeRefused(403, "forbidden");
        reply.Has("items").ShouldBeFalse();
        var denied = await Denied(ana.Id);
        denied.Single().ReadData()["path"].ShouldBe($"/api/v1{path}");
        (await ana.Get("/users/me/security-events"))
            .List("items")
            .Count(e => (string?)e!["event"] == "authz.denied")
            .ShouldBe(1, "she can see it herself");
    }

    [Theory]
    [InlineData(Path)]
    [InlineData($"{Path}.json")]
    [InlineData("/users/me/security-events")]
    public async Task Strangers_get_nothing(string path)
    {
        var before = await Server.InDb(db => db.AuditEntries.CountAsync(Ct));
        (await Server.Stranger().Get(path)).ShouldBeRefused(401, "unauthorized");
        (await Server.InDb(db => db.AuditEntries.CountAsync(Ct))).ShouldBe(before);
    }

    [Fact]
    public async Task The_export_is_a_file_with_every_entry_oldest_first_and_is_itself_recorded()
    {
        var admin = await Admin();
        var userId = Guid.CreateVersion7();
        await RecordAbout(userId, [.. Enumerable.Range(0, 1_100).Select(i => $"test.export_{i}")]);
        var before = await Server.InDb(db => db.AuditEntries.CountAsync(Ct));

        var reply = (await admin.Get($"{Path}.json")).ShouldBe(200);
        reply.ContentType.ShouldBe("application/json");
        reply
            .Header("Content-Disposition")
            .ShouldNotBeNull()
            .ShouldMatch(@"^attachment; filename=""?interviewmaster-audit-\d{4}-\d\d-\d\d\.json""?(;|$)");
        var entries = reply.Json.AsArray();
        entries.Count.ShouldBe(before);
        entries.Select(e => (long)e!["id"]!).ShouldBe(Enumerable.Range(1, before).Select(i => (long)i));

        var filtered = (await admin.Get($"{Path}.json?user_id={userId}&event=test.")).ShouldBe(200).Json.AsArray();
        filtered.Select(e => (string)e!["event"]!).ShouldBe(Enumerable.Range(0, 1_100).Select(i => $"test.export_{i}"));
        JsonNode
            .DeepEquals(filtered[^1], (await admin.Get($"{Path}?user_id={userId}&limit=1")).List("items")[0])
            .ShouldBeTrue("both ways show the same");

        var exports = (
            await admin.Get($"{Path}?event=audit.exported&user_id={Server.FirstRegistration.Id("user.id")}")
        ).List("items");
        exports.Count.ShouldBe(2);
        ((string)exports[0]!["data"]!["user_id"]!).ShouldBe(userId.ToString());
        ((string)exports[0]!["data"]!["event"]!).ShouldBe("test.");
        (await audit.Verify()).Fault.ShouldBeNull();
    }

    private Task<Person> Admin() => Server.SignInAdmin();

    private async Task<long> RecordAbout(Guid userId, params string[] events)
    {
        foreach (var happened in events)
            await Server.Record(happened, userId, ("method", "password"));
        return await Server.InDb(db => db.AuditEntries.MaxAsync(e => e.Sequence, Ct));
    }

    private Task<List<InterviewMaster.Platform.Audit.AuditEntry>> Denied(Guid userId) =>
        Server.InDb(db => db.AuditEntries.Where(e => e.UserId == userId && e.Event == "authz.denied").ToListAsync(Ct));

    private static IReadOnlyList<string> EventsIn(Reply page) =>
        [.. page.ShouldBe(200).List("items").Select(e => (string)e!["event"]!)];
}
