namespace InterviewMaster.Tests.Platform;

/// <summary>H04: pages of other sites may call the API only when their site is on the white list.</summary>
public sealed class CrossOriginTests(CrossOriginTests.WhiteListed white, TestServer server)
    : IClassFixture<CrossOriginTests.WhiteListed>
{
    private const string Friend = "https://app.example.org";

    [Fact]
    public async Task A_listed_site_may_call_with_credentials_and_read_what_it_needs()
    {
        var reply = (await From(white.Server, Friend, "/users/me")).ShouldBe(401);
        reply.Header("Access-Control-Allow-Origin").ShouldBe(Friend);
        reply.Header("Access-Control-Allow-Credentials").ShouldBe("true");
        var exposed = reply.Header("Access-Control-Expose-Headers").ShouldNotBeNull();
        foreach (
            var header in new[]
            {
                "X-RateLimit-Limit",
                "X-RateLimit-Remaining",
                "X-RateLimit-Reset",
                "Retry-After",
                "X-Request-ID",
                "Location",
            }
        )
            exposed.ShouldContain(header);
    }

    [Fact]
    public async Task It_may_also_read_why_it_was_refused()
    {
        (await From(white.Server, Friend, "/nothing-here")).ShouldBe(404);
        var broken = await white
            .Server.Stranger()
            .Send(HttpMethod.Get, "/broken", null, ("Origin", Friend), (Peer.FaultHeader, "yes"));
        broken.ShouldBe(500).Header("Access-Control-Allow-Origin").ShouldBe(Friend);
    }

    [Fact]
    public async Task Its_browser_asks_once_an_hour_what_is_allowed()
    {
        var reply = await Preflight(white.Server, Friend);
        reply.Status.ShouldBe(204);
        reply.Header("Access-Control-Allow-Origin").ShouldBe(Friend);
        reply.Header("Access-Control-Max-Age").ShouldBe("3600");
        reply.Header("Access-Control-Allow-Credentials").ShouldBe("true");
        reply.Header("Access-Control-Allow-Methods").ShouldNotBeNull().ShouldContain("PATCH");
        reply.Header("Access-Control-Allow-Headers").ShouldNotBeNull().ShouldContain("Authorization");
    }

    [Theory]
    [InlineData("https://evil.tld")]
    [InlineData("null")]
    [InlineData("http://app.example.org")]
    [InlineData("https://app.example.org.evil.tld")]
    [InlineData("https://sub.app.example.org")]
    public async Task No_other_site_is_told_that_it_may(string origin)
    {
        foreach (var one in new[] { white.Server, server })
        {
            (await From(one, origin, "/users/me")).Header("Access-Control-Allow-Origin").ShouldBeNull();
            (await Preflight(one, origin)).Header("Access-Control-Allow-Origin").ShouldBeNull();
        }
    }

    [Fact]
    public async Task Without_a_white_list_nobody_is()
    {
        (await From(server, Friend, "/users/me")).Header("Access-Control-Allow-Origin").ShouldBeNull();
        (await Preflight(server, Friend)).Header("Access-Control-Allow-Origin").ShouldBeNull();
    }

    [Theory]
    [InlineData("Cors:Origins:0", "*")]
    [InlineData("Cors:Origins:0", "null")]
    [InlineData("Cors:Origins:0", "https://*.example.org/")]
    [InlineData("Cors:Origins:0", "https://app.example.org/page")]
    [InlineData("Cors:Origin", "https://app.example.org")]
    public async Task A_white_list_that_would_let_everybody_in_or_nobody_stops_the_start(string key, string value) =>
        await Should.ThrowAsync<Exception>(async () =>
            await TestServer.StartAsync(settings: new Dictionary<string, string> { [key] = value })
        );

    private static Task<Reply> From(TestServer server, string origin, string path) =>
        server.Stranger().Send(HttpMethod.Get, path, null, ("Origin", origin));

    private static Task<Reply> Preflight(TestServer server, string origin) =>
        server
            .Stranger()
            .Send(
                HttpMethod.Options,
                "/users/me",
                null,
                ("Origin", origin),
                ("Access-Control-Request-Method", "PUT"),
                ("Access-Control-Request-Headers", "authorization, content-type, idempotency-key")
            );

    public sealed class WhiteListed : IAsyncLifetime
    {
        public TestServer Server { get; private set; } = null!;

        public async ValueTask InitializeAsync() =>
            Server = await TestServer.StartAsync(
                settings: new Dictionary<string, string> { ["Cors:Origins:0"] = Friend }
            );

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
