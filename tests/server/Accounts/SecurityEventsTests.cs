using InterviewMaster.Tests.Audit;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Accounts;

/// <summary>GET /users/me/security-events, and what becomes of the entries with the account.</summary>
public sealed class SecurityEventsTests(TestServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_sees_what_happened_to_the_own_account_and_nothing_of_others()
    {
        var (ana, bo) = (await server.SignIn("ana"), await server.SignIn("bo"));
        await server.Record("test.hers", ana.Id, ("method", "password"));
        await server.Record("test.his", bo.Id);
        await server.Record("test.nobodys", null);
        var events = (await ana.Get("/users/me/security-events?limit=100")).ShouldBe(200).List("items");
        events
            .Select(e => (string)e!["event"]!)
            .Where(e => e.StartsWith("test.", StringComparison.Ordinal))
            .ShouldBe(["test.hers"]);
        var item = events.Single(e => (string)e!["event"]! == "test.hers")!;
        item.AsObject().Select(p => p.Key).ShouldBe(["id", "event", "at", "ip_address", "device", "data"]);
        ((string)item["device"]!).ShouldBe("Unknown device");
        ((string)item["data"]!["method"]!).ShouldBe("password");
        ((long)item["id"]!).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_device_is_in_words()
    {
        var ana = await server.SignIn();
        await ana.Send(
            HttpMethod.Get,
            "/admin/audit-logs",
            null,
            ("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0")
        );
        (await ana.Get("/users/me/security-events?limit=1")).Text("items.0.device").ShouldBe("Firefox on Linux");
    }

    [Fact]
    public async Task They_come_newest_first_page_by_page()
    {
        var ana = await server.SignIn();
        foreach (var i in Enumerable.Range(0, 5))
            await server.Record($"test.page_{i}", ana.Id);
        var first = await ana.Get("/users/me/security-events?limit=3");
        first.List("items").Select(e => (string)e!["event"]!).ShouldBe(["test.page_4", "test.page_3", "test.page_2"]);
        var second = await ana.Get($"/users/me/security-events?limit=2&cursor={first.Text("next_cursor")}");
        second.List("items").Select(e => (string)e!["event"]!).ShouldBe(["test.page_1", "test.page_0"]);
    }

    /// <summary>Whoever takes over an account must not be able to wipe the traces by deleting it.</summary>
    [Fact]
    public async Task After_the_account_is_deleted_its_entries_stay_under_a_number_that_is_nobodys()
    {
        var atOnce = new Dictionary<string, string> { ["Privacy:DeletionGraceDays"] = "0" };
        await using var own = await TestServer.StartAsync(settings: atOnce);
        var ana = await own.SignIn("canary");
        await own.Record("test.before", ana.Id, ("method", "password"));
        (await ana.Delete("/users/me", new { password = ana.Password })).ShouldBe(204);
        var left = await own.InDb(db => db.AuditEntries.Where(e => e.UserId == ana.Id).ToListAsync(Ct));
        left.ShouldContain(e => e.Event == "test.before");
        var text = string.Concat(left.Select(e => e.Data + e.UserAgent + e.IpAddress + e.Event));
        text.ShouldNotContain("canary");
        text.ShouldNotContain("@");
        (await own.InDb(db => db.Users.AnyAsync(u => u.Id == ana.Id, Ct))).ShouldBeFalse();
    }
}
