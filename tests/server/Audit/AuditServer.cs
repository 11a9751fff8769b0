using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewMaster.Tests.Audit;

/// <summary>A server whose audit log nobody else writes to meanwhile.</summary>
public sealed class AuditServer : IAsyncLifetime
{
    public TestServer Server { get; private set; } = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Server = await TestServer.StartAsync();

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    /// <summary>Records as a use case would, each in a transaction of its own.</summary>
    /// <returns>The number of the last one.</returns>
    internal async Task<long> Record(params string[] events)
    {
        foreach (var happened in events)
            await Server.Record(happened, Guid.CreateVersion7(), ("method", "password"));
        return await Server.InDb(db => db.AuditEntries.MaxAsync(e => e.Sequence, Ct));
    }

    internal Task<AuditVerdict> Verify() =>
        Server.InScope(services => services.GetRequiredService<AuditVerification>().RunAsync(Ct));

    /// <summary>Somebody who may do anything to the database takes the guards away, tampers, and is looked at; undone at the end.</summary>
    internal Task<AuditVerdict> VerifyAfter(Func<AppDb, Task> tamper) =>
        Server.InScope(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await using var transaction = await db.Database.BeginWriteAsync(Ct);
            await db.Database.DropAuditTriggers();
            await tamper(db);
            return await services.GetRequiredService<AuditVerification>().RunAsync(Ct);
        });

    internal Task<AuditVerdict> VerifyAfter(params string[] statements) =>
        VerifyAfter(async db =>
        {
            foreach (var sql in statements)
                (await db.Database.ExecuteSqlRawAsync(sql, Ct)).ShouldBeGreaterThan(0, sql);
        });
}

[CollectionDefinition(nameof(AuditChainTests))]
public sealed class AuditCollection : ICollectionFixture<AuditServer>;

internal static class AuditSteps
{
    public static Task Record(
        this TestServer server,
        string happened,
        Guid? userId,
        params (string Name, string Value)[] data
    ) =>
        server.InScope(services =>
        {
            services.GetRequiredService<AuditLog>().Record(happened, userId, data);
            return services.GetRequiredService<AppDb>().SaveChangesAsync(TestContext.Current.CancellationToken);
        });

    /// <summary>The first who registered at a server of its own.</summary>
    public static async Task<Person> SignInAdmin(this TestServer server)
    {
        var admin = server.Stranger();
        var signedIn = (await admin.LogIn("first@example.org")).ShouldBe(200);
        signedIn.Text("user.role").ShouldBe("admin");
        admin.AccessToken = signedIn.Text("access_token");
        return admin;
    }

    public static async Task DropAuditTriggers(this DatabaseFacade database)
    {
        string[] statements = database.IsNpgsql()
            ? ["ALTER TABLE audit_entries DISABLE TRIGGER USER", "ALTER TABLE audit_head DISABLE TRIGGER USER"]
            :
            [
                "DROP TRIGGER audit_entries_keep_content",
                "DROP TRIGGER audit_entries_keep_rows",
                "DROP TRIGGER audit_entries_no_replacing",
                "DROP TRIGGER audit_head_keep_row",
            ];
        foreach (var sql in statements)
            await database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
    }
}
