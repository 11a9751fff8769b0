using System.Text;

namespace InterviewMaster.Tests.Platform;

/// <summary>What only a server with sockets shows: it stops reading, and it says how it listens.</summary>
public sealed class ProtectedProcessTests
{
    private const string Warning = "without TLS, where browsers do not keep the sign-in cookie";

    [Fact]
    public async Task R07_a_body_over_one_mebibyte_is_refused_before_it_is_parsed()
    {
        await using var server = await ServerProcess.StartAsync();
        var stranger = server.Stranger();
        var smaller = Login(new string('a', 1_000_000));
        (await stranger.SendRaw(HttpMethod.Post, "/auth/login", smaller)).Status.ShouldBeOneOf(400, 401);
        // Not valid JSON from its first byte on: who had begun to parse would say 400.
        var larger = new string('x', 1024 * 1024 + 1);
        (await stranger.SendRaw(HttpMethod.Post, "/auth/login", larger))
            .ShouldBeRefused(413, "too_large")
            .Text("detail")
            .ShouldNotBeNullOrEmpty();
        using var chunked = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(Login(larger))));
        chunked.Headers.ContentType = new("application/json");
        (
            await stranger.Send(HttpMethod.Post, "/auth/login", chunked, ("Transfer-Encoding", "chunked"))
        ).ShouldBeRefused(413, "too_large");
        (await stranger.Send(HttpMethod.Trace, "/users/me", null)).ShouldBeRefused(405, "method_not_allowed");
        server.Log.ShouldNotContain(Warning);
    }

    [Fact]
    public async Task A_server_that_others_reach_without_TLS_says_that_sign_in_will_not_last()
    {
        await using var server = await ServerProcess.StartAsync("http://127.0.0.1:0;http://0.0.0.0:0");
        await Eventually.Is(() => server.Log.Contains(Warning), "the warning is in the log");
    }

    [Fact]
    public async Task Behind_TLS_it_does_not()
    {
        await using var server = await ServerProcess.StartAsync(
            "http://127.0.0.1:0;http://0.0.0.0:0",
            new Dictionary<string, string> { ["PublicUrl"] = "https://interviews.example.org" }
        );
        await Eventually.Is(() => server.Log.Contains("Application started"), "the server has started");
        (await server.Stranger().Get("//health")).ShouldBe(200);
        server.Log.ShouldNotContain(Warning);
    }

    private static string Login(string password) =>
        $"{{\"email\": \"nobody@example.org\", \"password\": \"{password}\"}}";
}
