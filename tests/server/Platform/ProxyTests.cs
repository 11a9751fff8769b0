namespace InterviewMaster.Tests.Platform;

/// <summary>R03: who a request is from is what the socket says, unless a known proxy says more.</summary>
public sealed class ProxyTests(ProxyTests.Proxied behind, LimitedServer alone)
    : IClassFixture<ProxyTests.Proxied>,
        IClassFixture<LimitedServer>
{
    [Fact]
    public async Task Without_known_proxies_another_X_Forwarded_For_each_time_gives_nothing()
    {
        var server = alone.Server;
        foreach (var address in new[] { "192.0.2.40", "127.0.0.1" })
        {
            var mallory = server.StrangerAt(address);
            for (var i = 0; i < 50; i++)
                (await Through(mallory, $"203.0.113.{i}")).ShouldBe(401);
            (await Through(mallory, "203.0.113.99")).ShouldBe(429);
        }
    }

    [Theory]
    [InlineData("10.0.0.5", "203.0.113.1", "203.0.113.2", 49)]
    [InlineData("::ffff:10.0.0.5", "203.0.113.3", "203.0.113.4", 49)]
    [InlineData("172.31.255.1", "203.0.113.5", "203.0.113.6", 49)]
    [InlineData("10.0.0.6", "203.0.113.7", "203.0.113.8", 48)]
    [InlineData("172.32.0.1", "203.0.113.9", "203.0.113.10", 48)]
    public async Task From_a_known_proxy_it_says_who_asks_and_from_others_nothing(
        string peer,
        string first,
        string second,
        int left
    )
    {
        var door = behind.Server.StrangerAt(peer);
        (await Through(door, first)).ShouldBe(401);
        RateLimitTests.Number(await Through(door, second), "X-RateLimit-Remaining").ShouldBe(left);
    }

    [Fact]
    public async Task What_a_caller_wrote_before_the_proxy_did_is_not_believed()
    {
        var door = behind.Server.StrangerAt("10.0.0.5");
        (await Through(door, "198.51.100.1, 203.0.113.20")).ShouldBe(401);
        var second = await Through(door, "198.51.100.2, 203.0.113.20, 172.16.0.9");
        RateLimitTests.Number(second, "X-RateLimit-Remaining").ShouldBe(48);
    }

    [Fact]
    public async Task A_known_proxy_says_that_the_caller_came_through_TLS()
    {
        var caller = behind.Server.StrangerWithoutTls();
        (await caller.Send(HttpMethod.Get, "/users/me", null, Proto, (Peer.AddressHeader, "10.0.0.5")))
            .Header("Strict-Transport-Security")
            .ShouldNotBeNull();
        (await caller.Send(HttpMethod.Get, "/users/me", null, Proto, (Peer.AddressHeader, "10.0.0.7")))
            .Header("Strict-Transport-Security")
            .ShouldBeNull();
    }

    [Theory]
    [InlineData("proxy.example.org")]
    [InlineData("10.0.0.0/33")]
    [InlineData("")]
    public async Task A_proxy_that_is_no_address_stops_the_start(string given)
    {
        var settings = new Dictionary<string, string> { ["Proxies:0"] = given };
        (
            await Should.ThrowAsync<InvalidOperationException>(async () =>
                await TestServer.StartAsync(settings: settings)
            )
        ).Message.ShouldContain("10.0.0.0/8");
    }

    private static (string, string) Proto => ("X-Forwarded-Proto", "https");

    private static Task<Reply> Through(Person person, string forwardedFor) =>
        person.Send(HttpMethod.Get, "/users/me", null, ("X-Forwarded-For", forwardedFor));

    public sealed class Proxied : IAsyncLifetime
    {
        public TestServer Server { get; private set; } = null!;

        public async ValueTask InitializeAsync() =>
            Server = await TestServer.StartAsync(
                settings: new Dictionary<string, string>(LimitedServer.LimitsOn)
                {
                    ["Proxies:0"] = "10.0.0.5",
                    ["Proxies:1"] = "172.16.0.0/12",
                }
            );

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
