namespace InterviewMaster.Tests.Accounts;

/// <summary>H05, T09: the refresh cookie, and who may make a browser use it.</summary>
public sealed class CookieCallTests(TestServer server)
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.tld")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://localhost")]
    [InlineData("Origin", "https://localhost:8443")]
    public async Task A_page_of_another_site_can_neither_renew_a_session_nor_begin_one(string header, string value)
    {
        var ana = await server.SignIn();
        (await WithCookie(ana, (header, value))).ShouldBeRefused(403, "cross_site");
        (await LogIn(ana, "?use_cookies=true", (header, value)))
            .ShouldBeRefused(403, "cross_site")
            .Header("Set-Cookie")
            .ShouldBeNull();
        // The cookie was not used up.
        (await ana.RefreshByCookie(ana.RefreshToken)).ShouldBe(200);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "https://localhost")]
    public async Task Our_own_pages_and_callers_that_are_no_browsers_can(string header, string value)
    {
        var ana = await server.SignIn();
        (await WithCookie(ana, (header, value))).ShouldBe(200);
        (await LogIn(ana, "?use_cookies=true", (header, value))).ShouldBe(200);
        (await LogIn(ana, "?use_cookies=true")).ShouldBe(200);
    }

    [Fact]
    public async Task What_uses_no_cookie_is_not_asked_where_it_comes_from()
    {
        var ana = await server.SignIn();
        (await LogIn(ana, "", ("Sec-Fetch-Site", "cross-site"))).ShouldBe(200);
        using var body = new StringContent($"{{\"refresh_token\": \"{ana.RefreshToken}\"}}", null, "application/json");
        (await ana.Send(HttpMethod.Post, "/auth/refresh", body, ("Sec-Fetch-Site", "cross-site"))).ShouldBe(200);
    }

    [Fact]
    public async Task A_listed_site_can()
    {
        var settings = new Dictionary<string, string> { ["Cors:Origins:0"] = "https://app.example.org" };
        await using var white = await TestServer.StartAsync(settings: settings);
        var ana = await white.SignIn();
        (string, string) site = ("Sec-Fetch-Site", "same-site");
        (await WithCookie(ana, site)).ShouldBeRefused(403, "cross_site");
        (await WithCookie(ana, site, ("Origin", "https://app.example.org"))).ShouldBe(200);
    }

    [Fact]
    public async Task Through_TLS_the_cookie_is_one_that_no_other_host_can_plant()
    {
        var ana = await server.SignIn();
        var parts = PartsOf(await LogIn(ana, "?use_cookies=true"));
        parts[0].ShouldStartWith("__Host-im_refresh=");
        parts[1..].ShouldBe(["max-age=604800", "path=/", "secure", "samesite=strict", "httponly"], ignoreOrder: true);
        (await ana.Send(HttpMethod.Post, "/auth/refresh", null, ("Cookie", $"im_refresh={ana.RefreshToken}"))).ShouldBe(
            401
        );
        (await ana.RefreshByCookie(ana.RefreshToken)).ShouldBe(200);
    }

    [Fact]
    public async Task On_this_machine_it_is_sent_to_the_auth_calls_only()
    {
        var ana = await server.StrangerWithoutTls().RegisterAndSignIn("ana");
        var signedIn = await LogIn(ana, "?use_cookies=true");
        var parts = PartsOf(signedIn);
        parts[0].ShouldStartWith("im_refresh=");
        parts[1..]
            .ShouldBe(
                ["max-age=604800", "path=/api/v1/auth", "secure", "samesite=strict", "httponly"],
                ignoreOrder: true
            );
        var token = RefreshSessionTests.CookieOf(signedIn);
        (await ana.Send(HttpMethod.Post, "/auth/refresh", null, ("Cookie", $"__Host-im_refresh={token}"))).ShouldBe(
            401
        );
        var renewed = (await ana.RefreshByCookie(token)).ShouldBe(200);
        PartsOf(renewed)[0].ShouldStartWith("im_refresh=");
        PartsOf((await ana.Post("/auth/logout")).ShouldBe(204)).ShouldContain("path=/api/v1/auth");
    }

    private static List<string> PartsOf(Reply reply) => [.. reply.Header("Set-Cookie").ShouldNotBeNull().Split("; ")];

    private static Task<Reply> WithCookie(Person person, params (string, string)[] headers) =>
        person.Send(
            HttpMethod.Post,
            "/auth/refresh",
            null,
            [.. headers, ("Cookie", $"{person.RefreshCookie}={person.RefreshToken}")]
        );

    private static async Task<Reply> LogIn(Person person, string query, params (string, string)[] headers)
    {
        using var body = new StringContent(
            $"{{\"email\": \"{person.Email}\", \"password\": \"{person.Password}\"}}",
            null,
            "application/json"
        );
        return await person.Send(HttpMethod.Post, $"/auth/login{query}", body, headers);
    }
}
