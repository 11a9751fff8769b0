using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Idempotency;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewMaster.Tests.Audit;

/// <summary>Entries are written with what they tell of, one after the other.</summary>
[Collection(nameof(AuditChainTests))]
public sealed class AuditChainTests(AuditServer audit)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private TestServer Server => audit.Server;

    [Fact]
    public async Task A_single_statement_and_its_entry_are_written_by_one_transaction()
    {
        var ana = await Server.SignIn();
        await Change(ana.Id, "Ana the first", commit: true);
        (await NameOf(ana.Id)).ShouldBe("Ana the first");
        (await EventsOf(ana.Id)).ShouldContain("test.renamed");
    }

    [Fact]
    public async Task What_is_rolled_back_leaves_neither_change_nor_entry_and_no_gap()
    {
        var ana = await Server.SignIn();
        var before = await audit.Record("test.before");
        await Change(ana.Id, "Ana the second", commit: false);
        (await NameOf(ana.Id)).ShouldNotBe("Ana the second");
        (await EventsOf(ana.Id)).ShouldNotContain("test.renamed");
        (await audit.Record("test.after")).ShouldBe(before + 1);
        await ShouldBeWhole();
    }

    [Fact]
    public async Task A_refused_change_leaves_no_entry()
    {
        var userId = Guid.CreateVersion7();
        await Server.InDb(db => SaveKey(db, userId));
        await Server.InScope(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            services.GetRequiredService<AuditLog>().Record("test.twice", userId);
            await Should.ThrowAsync<DbUpdateException>(() => SaveKey(db, userId));
            return 0;
        });
        (await EventsOf(userId)).ShouldBeEmpty();
        await ShouldBeWhole();
    }

    [Fact]
    public async Task After_a_refusal_the_caller_may_correct_and_save_again_and_numbers_stay_right()
    {
        var userId = Guid.CreateVersion7();
        await Server.InDb(db => SaveKey(db, userId));
        var before = await audit.Record("test.before");
        await Server.InScope(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var log = services.GetRequiredService<AuditLog>();
            log.Record("test.first", userId);
            log.Record("test.second", userId);
            await Should.ThrowAsync<DbUpdateException>(() => SaveKey(db, userId));
            foreach (var key in db.ChangeTracker.Entries<IdempotencyKey>().ToList())
                key.State = EntityState.Detached;
            log.Record("test.third", userId);
            await db.SaveChangesAsync(Ct);
            log.Record("test.fourth", userId);
            await db.SaveChangesAsync(Ct);
            return 0;
        });
        var entries = await Server.InDb(db =>
            db.AuditEntries.Where(e => e.UserId == userId).OrderBy(e => e.Sequence).ToListAsync(Ct)
        );
        entries.Select(e => e.Event).ShouldBe(["test.first", "test.second", "test.third", "test.fourth"]);
        entries.Select(e => e.Sequence).ShouldBe([before + 1, before + 2, before + 3, before + 4]);
        await ShouldBeWhole();
    }

    [Fact]
    public async Task After_a_rollback_the_same_scope_may_record_again()
    {
        var userId = Guid.CreateVersion7();
        await Server.InScope(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var log = services.GetRequiredService<AuditLog>();
            await using (var transaction = await db.Database.BeginWriteAsync(Ct))
            {
                log.Record("test.undone", userId);
                await db.SaveChangesAsync(Ct);
                await transaction.RollbackAsync(Ct);
            }
            log.Record("test.done", userId);
            return await db.SaveChangesAsync(Ct);
        });
        (await EventsOf(userId)).ShouldBe(["test.done"]);
        await ShouldBeWhole();
    }

    [Fact]
    public async Task Fifty_who_write_at_once_make_one_chain_without_gaps()
    {
        var before = await audit.Record("test.before");
        var writers = Enumerable.Range(0, 50).Select(i => Server.Record($"test.parallel_{i}", null)).ToList();
        while (!writers.TrueForAll(w => w.IsCompleted))
            (await audit.Verify()).Fault.ShouldBeNull("it can be verified while others write");
        await Task.WhenAll(writers);
        (await audit.Record("test.after")).ShouldBe(before + 51);
        await ShouldBeWhole();
    }

    /// <summary>What the write gate of one process does not order, the database does.</summary>
    [Fact]
    public async Task Two_processes_on_one_database_make_one_chain()
    {
        var before = await audit.Record("test.before");
        string[] silent =
        [
            "--Serilog:MinimumLevel:Default=Fatal",
            .. ((string[])["Microsoft", "Microsoft.Hosting.Lifetime", "Quartz", "System"]).Select(source =>
                $"--Serilog:MinimumLevel:Override:{source}=Fatal"
            ),
        ];
        await using var other = HouseSetup.Build([.. Server.Settings.Select(s => $"--{s.Key}={s.Value}"), .. silent]);
        await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(async i =>
                {
                    await using var scope = (i % 2 == 0 ? other.Services : Server.Services).CreateAsyncScope();
                    scope.ServiceProvider.GetRequiredService<AuditLog>().Record("test.node", null);
                    await scope.ServiceProvider.GetRequiredService<AppDb>().SaveChangesAsync(Ct);
                })
        );
        (await audit.Record("test.after")).ShouldBe(before + 41);
        await ShouldBeWhole();
    }

    /// <summary>One holds the chain and then wants a row that another holds who wants the chain: neither may wait for ever.</summary>
    [Fact]
    public async Task Whoever_changes_a_row_before_recording_does_not_lock_out_whoever_saves_both_at_once()
    {
        var ana = await Server.SignIn();
        var changes = Enumerable
            .Range(0, 20)
            .Select(i =>
                i % 2 == 0
                    ? Change(ana.Id, $"Ana {i}", commit: true)
                    : Server.InScope(async services =>
                    {
                        var db = services.GetRequiredService<AppDb>();
                        services.GetRequiredService<AuditLog>().Record("test.renamed", ana.Id);
                        (await db.Users.SingleAsync(u => u.Id == ana.Id, Ct)).TimeZone = $"Zone {i}";
                        return await db.SaveChangesAsync(Ct);
                    })
            );
        await Task.WhenAll(changes);
        await ShouldBeWhole();
    }

    private Task<int> Change(Guid userId, string name, bool commit) =>
        Server.InScope(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await using var transaction = await db.Database.BeginWriteAsync(Ct);
            await db.Users.Where(u => u.Id == userId).ExecuteUpdateAsync(set => set.SetProperty(u => u.Name, name), Ct);
            services.GetRequiredService<AuditLog>().Record("test.renamed", userId);
            var saved = await db.SaveChangesAsync(Ct);
            if (commit)
                await transaction.CommitAsync(Ct);
            return saved;
        });

    private static Task<int> SaveKey(AppDb db, Guid userId)
    {
        db.IdempotencyKeys.Add(
            new IdempotencyKey
            {
                UserId = userId,
                Key = "once",
                RequestDigest = "digest",
            }
        );
        return db.SaveChangesAsync(Ct);
    }

    private Task<string> NameOf(Guid userId) =>
        Server.InDb(db => db.Users.Where(u => u.Id == userId).Select(u => u.Name).SingleAsync(Ct));

    private Task<List<string>> EventsOf(Guid userId) =>
        Server.InDb(db =>
            db.AuditEntries.Where(e => e.UserId == userId && e.Event.StartsWith("test."))
                .Select(e => e.Event)
                .ToListAsync(Ct)
        );

    private async Task ShouldBeWhole()
    {
        var verdict = await audit.Verify();
        verdict.Fault.ShouldBeNull();
        verdict.First.ShouldBe(1);
        (await Server.InDb(db => db.AuditEntries.CountAsync(Ct))).ShouldBe((int)verdict.Count);
    }
}
