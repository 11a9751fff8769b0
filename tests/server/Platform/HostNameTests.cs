using InterviewMaster.Platform.Protection;

namespace InterviewMaster.Tests.Platform;

/// <summary>A07: once the public address is known, the server answers under no foreign name.</summary>
public sealed class HostNameTests(TestServer anywhere)
{
    private static readonly Dictionary<string, string> Public = new()
    {
        ["PublicUrl"] = "https://interviews.example.org",
    };

    [Fact]
    public async Task With_a_public_address_other_hosts_are_refused()
    {
        await using var server = await TestServer.StartAsync(settings: Public);
        foreach (
            var host in new[] { "interviews.example.org", "INTERVIEWS.example.org:443", "localhost:8000", "[::1]" }
        )
            (await At(server, host)).ShouldBe(401);
        foreach (var host in new[] { "evil.tld", "interviews.example.org.evil.tld", "192.168.1.7:8000" })
        {
            var refused = (await At(server, host)).ShouldBeRefused(400, "unknown_host");
            refused.Text("detail").ShouldContain("https://interviews.example.org/");
            refused.Header("X-Content-Type-Options").ShouldBe("nosniff");
        }
        var forwarded = await server
            .Stranger()
            .Send(
                HttpMethod.Get,
                "/users/me",
                null,
                ("X-Forwarded-Host", "interviews.example.org"),
                ("Host", "evil.tld")
            );
        forwarded.ShouldBeRefused(400, "unknown_host");
    }

    [Fact]
    public async Task Hosts_that_are_allowed_in_so_many_words_are_all_that_counts()
    {
        var settings = new Dictionary<string, string>(Public) { ["AllowedHosts"] = "inside.example.org;localhost" };
        await using var server = await TestServer.StartAsync(settings: settings);
        (await At(server, "inside.example.org")).ShouldBe(401);
        (await At(server, "interviews.example.org")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Without_a_public_address_any_name_does() => (await At(anywhere, "my-laptop.local")).ShouldBe(401);

    [Theory]
    [InlineData("http://0.0.0.0:8000", true)]
    [InlineData("http://[::]:8000", true)]
    [InlineData("http://*:8000", true)]
    [InlineData("http://192.168.1.7:8000", true)]
    [InlineData("http://interviews.example.org", true)]
    [InlineData("http://localhost:8000", false)]
    [InlineData("http://127.0.0.1:8000", false)]
    [InlineData("http://127.1.2.3:8000", false)]
    [InlineData("http://[::1]:8000", false)]
    [InlineData("https://0.0.0.0:8443", false)]
    [InlineData("http://unix:/run/im.sock", false)]
    public void Only_an_address_that_others_reach_without_TLS_loses_the_cookie(string address, bool isSo) =>
        HostNames.IsPlainAndReachable(address).ShouldBe(isSo);

    private static Task<Reply> At(TestServer server, string host) =>
        server.Stranger().Send(HttpMethod.Get, "/users/me", null, ("Host", host));
}
