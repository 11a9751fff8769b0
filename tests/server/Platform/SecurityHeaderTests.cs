namespace InterviewMaster.Tests.Platform;

/// <summary>R48, H01–H03, H06: what browsers are told.</summary>
public sealed class SecurityHeaderTests(TestServer server)
{
    [Theory]
    [InlineData("/users/me")]
    [InlineData("/nothing-here")]
    [InlineData("//health")]
    [InlineData("//docs/")]
    [InlineData("//")]
    public async Task Every_answer_keeps_other_sites_out(string path)
    {
        var reply = await server.Stranger().Get(path);
        reply.Header("X-Frame-Options").ShouldBe("DENY");
        reply.Header("X-Content-Type-Options").ShouldBe("nosniff");
        reply.Header("Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        reply.Header("Cross-Origin-Resource-Policy").ShouldBe("same-origin");
        reply.Header("Permissions-Policy").ShouldBe("camera=(), geolocation=(), microphone=(self)");
        reply.Header("Server").ShouldBeNull();
        var policy = reply.Header("Content-Security-Policy").ShouldNotBeNull();
        foreach (
            var rule in new[] { "default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'" }
        )
            policy.ShouldContain(rule);
        if (path != "//docs/")
            policy.ShouldNotContain("unsafe");
    }

    [Theory]
    [InlineData("//verify-email", "no-referrer")]
    [InlineData("//reset-password", "no-referrer")]
    [InlineData("//forgot-password", "strict-origin-when-cross-origin")]
    [InlineData("/users/me", "strict-origin-when-cross-origin")]
    public async Task A_page_whose_address_has_a_secret_tells_nobody_where_one_comes_from(string path, string policy) =>
        (await server.Stranger().Get(path)).Header("Referrer-Policy").ShouldBe(policy);

    [Fact]
    public async Task Only_through_TLS_is_TLS_promised_for_a_year()
    {
        (await server.Stranger().Get("//health"))
            .Header("Strict-Transport-Security")
            .ShouldBe("max-age=31536000; includeSubDomains");
        (await server.StrangerWithoutTls().Get("//health")).Header("Strict-Transport-Security").ShouldBeNull();
    }

    /// <summary>Storage stays: unsent answers lie there.</summary>
    [Theory]
    [InlineData("/auth/logout")]
    [InlineData("/auth/logout-all")]
    public async Task Signing_out_clears_what_the_browser_cached_and_nothing_typed(string path)
    {
        var ana = await server.SignIn();
        (await ana.Get("/users/me")).ShouldBe(200).Header("Clear-Site-Data").ShouldBeNull();
        (await ana.Post(path)).ShouldBe(204).Header("Clear-Site-Data").ShouldBe("\"cache\"");
        (await ana.Post(path)).ShouldBe(401).Header("Clear-Site-Data").ShouldBeNull();
    }

    [Theory]
    [InlineData("/users/me")]
    [InlineData("/nothing-here")]
    [InlineData("//")]
    [InlineData("//health")]
    public async Task A_request_is_not_echoed(string path) =>
        (await server.Stranger().Send(HttpMethod.Trace, path, null)).ShouldBeRefused(405, "method_not_allowed");

    [Theory]
    [InlineData("//.git/config")]
    [InlineData("//.env")]
    [InlineData("//swagger/index.html")]
    [InlineData("//appsettings.json")]
    public async Task What_nobody_should_find_is_not_there(string path) =>
        (await server.Stranger().Get(path)).ShouldBe(404);
}
