using InterviewMaster.Features.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewMaster.Tests.Platform;

/// <summary>One shape for every error, and an id for every request.</summary>
public sealed class ProblemTests(TestServer server)
{
    [Theory]
    [InlineData("GET", "/nothing-here", 404, "not_found")]
    [InlineData("POST", "/nothing/here/either", 404, "not_found")]
    [InlineData("GET", "/interviews/not-a-guid", 404, "not_found")]
    [InlineData("GET", "/interviews/0199e0c2-8f6a-7c33-9b58-6f1c1f5f2a10", 404, "not_found")]
    [InlineData("GET", "/answers/0199e0c2-8f6a-7c33-9b58-6f1c1f5f2a10/evaluation", 404, "not_found")]
    [InlineData("GET", "/resumes/0199e0c2-8f6a-7c33-9b58-6f1c1f5f2a10/file", 404, "not_found")]
    public async Task What_is_not_there_is_a_problem_and_no_page(string method, string path, int status, string code)
    {
        var ana = await server.SignIn();
        (await ana.Send(new HttpMethod(method), path, null)).ShouldBeRefused(status, code);
    }

    [Fact]
    public async Task An_unknown_path_is_not_found_without_a_token_too() =>
        (await server.Stranger().Get("/nothing-here")).ShouldBeRefused(404, "not_found");

    /// <summary>L02.</summary>
    [Fact]
    public async Task A_fault_of_ours_is_told_without_its_details()
    {
        await using var own = await TestServer.StartAsync(services =>
            services.AddScoped<SignIns>(_ => throw new InvalidOperationException("SELECT secret FROM /srv/canary"))
        );
        var reply = (await own.Stranger().LogIn("first@example.org")).ShouldBeRefused(500, "internal_error");
        foreach (var detail in new[] { "canary", "SELECT", "Exception", "   at ", ".cs" })
            reply.Body.ShouldNotContain(detail);
        reply.Header("Server").ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{\"email\": \"ana@example.org\", }")]
    [InlineData("{\"email\": \"\\ud800\"}")]
    [InlineData("{'email': 'ana@example.org'}")]
    public async Task A_body_that_is_no_json_object_is_the_callers_fault(string body)
    {
        var reply = await server.Stranger().SendRaw(HttpMethod.Post, "/auth/login", body);
        reply.ShouldBe(400);
        reply.Text("detail").ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("""{"email": "a@example.org", "email": "b@example.org", "password": "x"}""", "email")]
    [InlineData("""{"email": 7, "password": "x"}""", "email")]
    [InlineData("""{"email": ["a@example.org"], "password": "x"}""", "email")]
    [InlineData("""{"email": "a@example.org", "password": {"$ne": ""}}""", "password")]
    [InlineData("""{"email": "a@example.org", "password": "x", "extra": 1}""", "extra")]
    [InlineData("""{"Email": "a@example.org", "password": "x", "EMAIL": "b@example.org"}""", "email")]
    public async Task A_field_that_cannot_be_read_is_named(string body, string field)
    {
        var reply = await server.Stranger().SendRaw(HttpMethod.Post, "/auth/login", body);
        reply.ShouldBeRefused(400, "validation_failed");
        reply.WrongFields.ShouldHaveSingleItem().ToLowerInvariant().ShouldBe(field);
    }

    [Fact]
    public async Task A_text_with_a_nul_character_is_refused_because_no_database_keeps_it()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        var path = $"/interviews/{practice.SessionId}/drafts/{practice.QuestionIds[0]}";
        (await ana.SendRaw(HttpMethod.Put, path, "{\"draft_text\": \"a\\u0000b\"}")).ShouldNameFields("draft_text");
        (await ana.SendRaw(HttpMethod.Put, "/users/me", "{\"name\": \"A\\u0000na\"}")).ShouldNameFields("name");
    }

    [Fact]
    public async Task Another_content_type_is_told_what_to_send()
    {
        var reply = await server.Stranger().SendRaw(HttpMethod.Post, "/auth/login", "email=a", "text/plain");
        reply.ShouldBeRefused(415, "unsupported_media_type").Text("detail").ShouldContain("application/json");
    }

    [Theory]
    [InlineData("abcdEFGH-0123", true)]
    [InlineData("0199e0c2-8f6a-7c33-9b58-6f1c1f5f2a10", true)]
    [InlineData("short", false)]
    [InlineData("<script>alert(1)</script>", false)]
    [InlineData("spaces are not welcome", false)]
    [InlineData("..%2f..%2fetc%2fpasswd", false)]
    public async Task A_harmless_request_id_is_kept_and_another_is_replaced(string id, bool isKept)
    {
        var reply = await server.Stranger().Send(HttpMethod.Get, "/users/me", null, ("X-Request-ID", id));
        var given = reply.ShouldBe(401).Header("X-Request-ID").ShouldNotBeNull();
        (given == id).ShouldBe(isKept);
        given.ShouldMatch("^[A-Za-z0-9-]{8,64}$");
    }

    [Fact]
    public async Task A_request_id_of_64_characters_is_the_longest()
    {
        var longest = new string('a', 64);
        var stranger = server.Stranger();
        (await stranger.Send(HttpMethod.Get, "//health", null, ("X-Request-ID", longest)))
            .Header("X-Request-ID")
            .ShouldBe(longest);
        (await stranger.Send(HttpMethod.Get, "//health", null, ("X-Request-ID", longest + "a")))
            .Header("X-Request-ID")
            .ShouldNotBe(longest + "a");
    }

    [Fact]
    public async Task The_server_says_that_it_is_well()
    {
        var live = (await server.Stranger().Get("//health")).ShouldBe(200);
        live.Text("status").ShouldBe("healthy");
        var ready = (await server.Stranger().Get("//health/ready")).ShouldBe(200);
        ready.Text("status").ShouldBe("healthy");
        ready.Text("checks.database").ShouldBe("healthy");
    }

    [Theory]
    [InlineData("GET", "//health", null)]
    [InlineData("GET", "/users/me", null)]
    [InlineData("GET", "/nothing-here", null)]
    [InlineData("POST", "/auth/login", "{")]
    public async Task Every_answer_is_protected_by_its_headers(string method, string path, string? body)
    {
        var content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        var reply = await server.Stranger().Send(new HttpMethod(method), path, content);
        reply.Header("X-Frame-Options").ShouldBe("DENY");
        reply.Header("X-Content-Type-Options").ShouldBe("nosniff");
        reply.Header("Referrer-Policy").ShouldBe("strict-origin-when-cross-origin");
        reply.Header("Permissions-Policy").ShouldNotBeNull();
        var policy = reply.Header("Content-Security-Policy").ShouldNotBeNull();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        if (!path.StartsWith("//", StringComparison.Ordinal))
            reply.Header("Cache-Control").ShouldNotBeNull().ShouldContain("no-store");
    }
}
