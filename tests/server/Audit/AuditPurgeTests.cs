using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewMaster.Tests.Audit;

/// <summary>Entries are kept for 90 days, and what is left is still one chain.</summary>
public sealed class AuditPurgeTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_older_than_90_days_is_removed_and_the_rest_still_verifies()
    {
        var (server, clock) = await ServerOf(daysAgo: 100);
        await server.Record("test.old", null);
        await server.Record("test.old", null);
        clock.Advance(TimeSpan.FromDays(11)); // 89 days ago.
        await server.Record("test.kept", null);
        clock.Advance(TimeSpan.FromDays(89));
        await server.Record("test.new", null);
        var before = await Events(server);
        before.Count(e => e == "test.old").ShouldBe(2);

        await Purge(server);
        (await Events(server)).ShouldBe(["test.kept", "test.new"]);
        var verdict = await Verify(server);
        verdict.Fault.ShouldBeNull();
        (verdict.First, verdict.Last).ShouldBe((before.Count - 1, before.Count));

        await Purge(server);
        await server.Record("test.later", null);
        verdict = await Verify(server);
        verdict.Fault.ShouldBeNull();
        (verdict.First, verdict.Last).ShouldBe((before.Count - 1, before.Count + 1));
        await server.DisposeAsync();
    }

    [Fact]
    public async Task When_all_are_old_the_numbers_go_on_where_they_were()
    {
        var (server, clock) = await ServerOf(daysAgo: 100);
        await server.Record("test.old", null);
        var count = (await Events(server)).Count;
        clock.Advance(TimeSpan.FromDays(100));
        await Purge(server);
        (await Events(server)).ShouldBeEmpty();
        var verdict = await Verify(server);
        (verdict.Count, verdict.Fault).ShouldBe((0, null));
        await server.Record("test.new", null);
        verdict = await Verify(server);
        (verdict.First, verdict.Last, verdict.Fault).ShouldBe((count + 1, count + 1, null));
        await server.DisposeAsync();
    }

    [Fact]
    public async Task The_database_lets_old_entries_go_and_no_others()
    {
        var (server, clock) = await ServerOf(daysAgo: 100);
        await server.Record("test.old", null);
        clock.Advance(TimeSpan.FromDays(10) + TimeSpan.FromHours(1)); // An hour short of 90 days ago.
        await server.Record("test.young", null);
        await Should.ThrowAsync<System.Data.Common.DbException>(() => Delete(server, "test.young"));
        (await Delete(server, "test.old")).ShouldBe(1);
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Nothing_is_removed_from_a_log_that_was_tampered_with()
    {
        var (server, clock) = await ServerOf(daysAgo: 100);
        await server.Record("test.old", null);
        clock.Advance(TimeSpan.FromDays(100));
        await server.InDb(db => db.Database.ExecuteSqlRawAsync("UPDATE audit_head SET last_hash = 'forged'", Ct));
        await Should.ThrowAsync<InvalidOperationException>(() => Purge(server));
        (await Events(server)).ShouldContain("test.old");
        (await Verify(server)).Fault.ShouldNotBeNull();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task It_happens_every_night()
    {
        var (server, _) = await ServerOf(daysAgo: 0);
        server
            .Services.GetRequiredService<InterviewMaster.Platform.Jobs.JobCatalogue>()
            .Schedules.ShouldContain(("40 3 * * *", (object)new PurgeAuditEntries()));
        await server.DisposeAsync();
    }

    /// <summary>A server that was started long ago, so that even its first entry is old.</summary>
    private static async Task<(TestServer, SteerableClock)> ServerOf(int daysAgo)
    {
        var clock = new SteerableClock();
        clock.Advance(-TimeSpan.FromDays(daysAgo));
        return (await TestServer.StartAsync(services => services.AddSingleton<TimeProvider>(clock)), clock);
    }

    private static Task<int> Purge(TestServer server) =>
        server.InScope(async services =>
        {
            await PurgeAuditEntriesJob.Handle(
                new PurgeAuditEntries(),
                services.GetRequiredService<AppDb>(),
                services.GetRequiredService<AuditChain>(),
                services.GetRequiredService<TimeProvider>(),
                Ct
            );
            return 0;
        });

    private static Task<int> Delete(TestServer server, string happened) =>
        server.InDb(db => db.AuditEntries.Where(e => e.Event == happened).ExecuteDeleteAsync(Ct));

    private static Task<AuditVerdict> Verify(TestServer server) =>
        server.InScope(services => services.GetRequiredService<AuditVerification>().RunAsync(Ct));

    private static Task<List<string>> Events(TestServer server) =>
        server.InDb(db => db.AuditEntries.OrderBy(e => e.Sequence).Select(e => e.Event).ToListAsync(Ct));
}
