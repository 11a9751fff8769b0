using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Platform;

/// <summary>R34: nobody takes more than their share, and everybody is told what is left of it.</summary>
public sealed class RateLimitTests(LimitedServer limited) : IClassFixture<LimitedServer>
{
    private static readonly Guid Unknown = new("0199e0c2-8f6a-7c33-9b58-6f1c1f5f2a10");

    private TestServer Server => limited.Server;

    [Fact]
    public async Task Every_answer_says_how_many_requests_are_left_and_until_when()
    {
        var ana = await Server.StrangerAt("192.0.2.1").RegisterAndSignIn("ana");
        var first = (await ana.Get("/users/me")).ShouldBe(200);
        Number(first, "X-RateLimit-Limit").ShouldBe(100);
        Number(first, "X-RateLimit-Remaining").ShouldBe(99);
        Number(first, "X-RateLimit-Reset").ShouldBeInRange(1, 900);
        Number((await ana.Get("/users/me")).ShouldBe(200), "X-RateLimit-Remaining").ShouldBe(98);
    }

    [Theory]
    [InlineData("192.0.2.101", "GET", "/users/me", null, 401, 50)]
    [InlineData("192.0.2.102", "GET", "/nothing-here", null, 404, 50)]
    [InlineData("192.0.2.103", "GET", "//api", null, 404, 50)]
    [InlineData("192.0.2.104", "PUT", "/auth/login", null, 405, 50)]
    [InlineData("192.0.2.105", "POST", "/auth/login", "{", 400, 10)]
    [InlineData("192.0.2.106", "GET", "/broken", null, 500, 50, true)]
    public async Task So_does_every_refusal(
        string address,
        string method,
        string path,
        string? body,
        int status,
        int limit,
        bool fault = false
    )
    {
        var content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        (string, string)[] headers = fault ? [(Peer.FaultHeader, "yes")] : [];
        var reply = await Server.StrangerAt(address).Send(new HttpMethod(method), path, content, headers);
        reply.ShouldBe(status);
        Number(reply, "X-RateLimit-Limit").ShouldBe(limit);
        Number(reply, "X-RateLimit-Remaining").ShouldBe(limit - 1);
        Number(reply, "X-RateLimit-Reset").ShouldBeInRange(1, 900);
    }

    [Theory]
    [InlineData("//health")]
    [InlineData("//health/ready")]
    [InlineData("//openapi/v1.json")]
    [InlineData("//docs")]
    [InlineData("//")]
    public async Task Outside_the_api_nothing_is_counted(string path) =>
        (await Server.StrangerAt("192.0.2.2").Get(path)).Header("X-RateLimit-Limit").ShouldBeNull();

    /// <summary>R05.</summary>
    [Fact]
    public async Task The_eleventh_attempt_to_prove_who_one_is_is_refused_and_does_nothing()
    {
        var mallory = Server.StrangerAt("192.0.2.3");
        for (var i = 0; i < 10; i++)
            (await mallory.LogIn("nobody@example.org", "Wrong-password-1")).Status.ShouldBeOneOf(401, 423);
        var email = $"late.{Guid.CreateVersion7():N}@example.org";
        var refused = (await mallory.Register(email)).ShouldBeRefused(429, "too_many_requests");
        Number(refused, "Retry-After").ShouldBeInRange(1, 900);
        Number(refused, "X-RateLimit-Reset").ShouldBe(Number(refused, "Retry-After"));
        Number(refused, "X-RateLimit-Remaining").ShouldBe(0);
        refused.Text("detail").ShouldBe("Here 10 requests are taken in 15 minutes. Try again in 15 minutes.");
        (await Server.InDb(db => db.Users.AnyAsync(u => u.Email == email))).ShouldBeFalse();
        // Elsewhere nobody notices.
        (await Server.StrangerAt("192.0.2.4").Register(email)).ShouldBe(201);
    }

    /// <summary>With accounts of their own somebody would get ten more attempts at others' for each.</summary>
    [Fact]
    public async Task A_token_gives_no_further_attempts_to_sign_in()
    {
        var mallory = await Server.StrangerAt("192.0.2.5").RegisterAndSignIn("mallory");
        for (var i = 0; i < 8; i++)
            (await mallory.LogIn("else@example.org", "Wrong-password-1")).Status.ShouldBeOneOf(401, 423);
        (await mallory.LogIn("else@example.org", "Wrong-password-1")).ShouldBe(429);
    }

    [Fact]
    public async Task Renewing_a_session_uses_up_no_attempt_to_sign_in()
    {
        var ana = await Server.StrangerAt("192.0.2.6").RegisterAndSignIn("ana");
        for (var i = 0; i < 20; i++)
            (await ana.Refresh("never-given-out")).ShouldBe(401);
        (await ana.LogIn(ana.Email)).ShouldBe(200);
    }

    [Fact]
    public async Task Each_group_is_counted_alone_and_so_is_each_user()
    {
        var ana = await Server.StrangerAt("192.0.2.7").RegisterAndSignIn("ana");
        var bo = await Server.StrangerAt("192.0.2.7").RegisterAndSignIn("bo");
        for (var i = 0; i < 100; i++)
            (await ana.Get("/users/me")).ShouldBe(200);
        (await ana.Get("/users/me")).ShouldBe(429);
        (await ana.Get("/nothing-here")).ShouldBe(429);

        Limit(await ana.Get("/analytics/dashboard")).ShouldBe((50, 49));
        Limit(await ana.TryStartInterview("Backend Engineer", "Easy", 1)).ShouldBe((20, 19));
        Limit(await ana.Post($"/interviews/{Unknown}/answers", new { })).ShouldBe((30, 29));
        Limit(await ana.Get($"/answers/{Unknown}/evaluation")).ShouldBe((600, 599));
        Limit(await ana.Put($"/interviews/{Unknown}/drafts/{Unknown}", new { draft_text = "a" })).ShouldBe((600, 598));
        Limit(await bo.Get("/users/me")).ShouldBe((100, 99));
    }

    [Fact]
    public async Task An_administrator_has_a_thousand()
    {
        var first = Server.StrangerAt("192.0.2.8");
        first.AccessToken = (await first.LogIn("first@example.org")).ShouldBe(200).Text("access_token");
        Limit(await first.Get("/users/me")).ShouldBe((1000, 999));
    }

    [Fact]
    public async Task Without_a_token_the_fifty_first_request_of_an_address_is_refused()
    {
        var stranger = Server.StrangerAt("192.0.2.9");
        for (var i = 0; i < 50; i++)
            (await stranger.Get("/users/me")).ShouldBe(401);
        (await stranger.Get("/users/me")).ShouldBeRefused(429, "too_many_requests");
        (await stranger.Get("/nothing-here")).ShouldBe(429);
    }

    [Fact]
    public async Task One_network_of_IPv6_addresses_is_one_caller()
    {
        Limit(await Server.StrangerAt("2001:db8:1:2::1").Get("/users/me")).ShouldBe((50, 49));
        Limit(await Server.StrangerAt("2001:db8:1:2:ffff::9").Get("/users/me")).ShouldBe((50, 48));
        Limit(await Server.StrangerAt("2001:db8:1:3::1").Get("/users/me")).ShouldBe((50, 49));
        // An IPv4 caller on a socket for both.
        Limit(await Server.StrangerAt("::ffff:192.0.2.10").Get("/users/me")).ShouldBe((50, 49));
        Limit(await Server.StrangerAt("192.0.2.10").Get("/users/me")).ShouldBe((50, 48));
    }

    [Fact]
    public async Task Of_parallel_requests_exactly_as_many_as_allowed_get_through()
    {
        var stranger = Server.StrangerAt("192.0.2.11");
        var replies = await Task.WhenAll(Enumerable.Range(0, 120).Select(_ => stranger.Get("/users/me")));
        replies.Count(r => r.Status == 401).ShouldBe(50);
        replies.Count(r => r.Status == 429).ShouldBe(70);
    }

    [Theory]
    [InlineData("RateLimits:Defualt", "10")]
    [InlineData("RateLimits:Auth", "0")]
    [InlineData("RateLimits:Auth", "ten")]
    [InlineData("RateLimits:WindowMinutes", "-1")]
    public async Task A_setting_that_makes_no_sense_stops_the_start(string key, string value) =>
        await Should.ThrowAsync<Exception>(async () =>
            await TestServer.StartAsync(settings: new Dictionary<string, string> { [key] = value })
        );

    private static (int Limit, int Remaining) Limit(Reply reply) =>
        (Number(reply, "X-RateLimit-Limit"), Number(reply, "X-RateLimit-Remaining"));

    internal static int Number(Reply reply, string header) =>
        int.Parse(reply.Header(header).ShouldNotBeNull(header), NumberStyles.None, CultureInfo.InvariantCulture);
}

/// <summary>When a window begins and ends.</summary>
public sealed class RateLimitWindowTests
{
    [Fact]
    public async Task A_window_begins_with_its_first_request_and_refusals_do_not_prolong_it()
    {
        await using var server = await TestServer.StartAsync(settings: LimitedServer.LimitsOn);
        server.Clock.Hold();
        var stranger = server.StrangerAt("192.0.2.20");
        (await stranger.Get("/users/me")).ShouldBe(401);
        server.Clock.Advance(TimeSpan.FromMinutes(5));
        for (var i = 0; i < 49; i++)
            (await stranger.Get("/users/me")).ShouldBe(401);
        server.Clock.Advance(TimeSpan.FromMinutes(9.5));
        var refused = (await stranger.Get("/users/me")).ShouldBe(429);
        refused.Header("Retry-After").ShouldBe("30");
        refused.Text("detail").ShouldEndWith("Try again in 30 seconds.");
        server.Clock.Advance(TimeSpan.FromSeconds(30) - TimeSpan.FromMilliseconds(1));
        (await stranger.Get("/users/me")).ShouldBe(429).Header("Retry-After").ShouldBe("1");
        server.Clock.Advance(TimeSpan.FromMilliseconds(1));
        RateLimitTests.Number((await stranger.Get("/users/me")).ShouldBe(401), "X-RateLimit-Remaining").ShouldBe(49);
    }
}
