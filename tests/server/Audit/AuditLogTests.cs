using System.Net;
using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewMaster.Tests.Audit;

/// <summary>What an entry says.</summary>
[Collection(nameof(AuditChainTests))]
public sealed class AuditLogTests(AuditServer audit)
{
    private const string Agent = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8::7", "2001:db8::7")]
    public async Task Address_and_browser_are_those_of_the_request(string address, string written)
    {
        var entry = await Written(Request(address, Agent));
        entry.IpAddress.ShouldBe(written);
        entry.UserAgent.ShouldBe(Agent);
        entry.Data.ShouldBe("""{"method":"password"}""");
    }

    [Fact]
    public async Task In_jobs_and_commands_there_is_neither()
    {
        var entry = await Written(null);
        entry.IpAddress.ShouldBeNull();
        entry.UserAgent.ShouldBeNull();
    }

    [Fact]
    public async Task What_strangers_send_is_cut_and_made_printable()
    {
        var entry = await Written(
            Request("203.0.113.7", $"\0\u001b[31m{new string('x', 193)}😀{new string('y', 10_000)}"),
            ("path", $"/admin\0{new string('z', 10_000)}")
        );
        entry.UserAgent.ShouldNotBeNull().Length.ShouldBe(199, "the last place would hold half a character");
        entry.UserAgent.ShouldAllBe(c => !char.IsControl(c) && c != 'y');
        entry.ReadData()["path"].Length.ShouldBe(200);
        entry.ReadData()["path"].ShouldStartWith("/admin\0zzz");
        (await audit.Verify()).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task Any_text_comes_back_as_it_was_and_the_chain_holds()
    {
        const string text = "Zoë \"x\" <b> \\ \u2028 日本 😀 ' ; DROP TABLE";
        (await Written(null, ("name", text))).ReadData()["name"].ShouldBe(text);
        (await audit.Verify()).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task An_event_that_the_column_cannot_hold_is_a_fault_of_ours() =>
        await Should.ThrowAsync<ArgumentException>(() => audit.Server.Record(new string('x', 61), null));

    private Task<AuditEntry> Written(HttpContext? http, params (string, string)[] data) =>
        audit.Server.InScope(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var accessor = new HttpContextAccessor { HttpContext = http };
            var userId = Guid.CreateVersion7();
            new AuditLog(db, TimeProvider.System, accessor).Record(
                "test.written",
                userId,
                data is [] ? [("method", "password")] : data
            );
            await db.SaveChangesAsync(Ct);
            accessor.HttpContext = null;
            return await db.AuditEntries.AsNoTracking().SingleAsync(e => e.UserId == userId, Ct);
        });

    private static DefaultHttpContext Request(string address, string agent)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Parse(address);
        http.Request.Headers.UserAgent = agent;
        return http;
    }
}
