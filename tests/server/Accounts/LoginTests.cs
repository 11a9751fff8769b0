using System.Text.Json.Nodes;
using InterviewMaster.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Accounts;

public sealed class LoginTests(TestServer server)
{
    [Fact]
    public async Task Signing_in_gives_both_tokens_and_the_profile()
    {
        var ana = await server.SignIn();
        var reply = (await ana.LogIn(ana.Email.ToUpperInvariant())).ShouldBe(200);
        reply.Text("token_type").ShouldBe("Bearer");
        reply.Number("expires_in").ShouldBe(900);
        reply.Id("user.id").ShouldBe(ana.Id);
        reply.Text("refresh_token").Length.ShouldBeGreaterThanOrEqualTo(43);
        reply.Text("refresh_token").ShouldNotBe(ana.RefreshToken);
        reply.Header("Set-Cookie").ShouldBeNull();
    }

    [Fact]
    public async Task An_unknown_email_and_a_wrong_password_are_answered_alike()
    {
        var ana = await server.SignIn();
        var wrong = (await ana.LogIn(ana.Email, "Wrong-password-1")).ShouldBeRefused(401, "invalid_credentials");
        var unknown = (await ana.LogIn("nobody@example.org", "Wrong-password-1")).ShouldBe(401);
        WithoutRequestId(unknown).ShouldBe(WithoutRequestId(wrong));
        HeaderNames(unknown).ShouldBe(HeaderNames(wrong));
    }

    [Fact]
    public async Task A_suspended_account_is_answered_like_a_wrong_password()
    {
        var ana = await server.SignIn();
        await server.InDb(db =>
            db.Users.Where(u => u.Id == ana.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(u => u.Status, AccountStatus.Suspended))
        );
        (await ana.LogIn(ana.Email)).ShouldBeRefused(401, "invalid_credentials");
    }

    [Fact]
    public async Task With_cookies_the_refresh_token_is_out_of_reach_of_scripts()
    {
        var ana = await server.SignIn();
        var reply = (
            await ana.Post("/auth/login?use_cookies=true", new { email = ana.Email, password = ana.Password })
        ).ShouldBe(200);
        reply.Body.ShouldNotContain("\"refresh_token\":\"");
        var cookie = reply.Header("Set-Cookie").ShouldNotBeNull();
        var parts = cookie.Split("; ").Select(p => p.ToLowerInvariant()).ToList();
        parts[0].ShouldStartWith("im_refresh=");
        parts.ShouldContain("httponly");
        parts.ShouldContain("secure");
        parts.ShouldContain("samesite=strict");
        parts.ShouldContain("path=/api/v1/auth");
        parts.ShouldContain("max-age=604800");
    }

    [Fact]
    public async Task Five_failures_lock_the_account_for_at_most_half_an_hour_even_for_the_right_password()
    {
        var ana = await server.SignIn();
        await Fail(ana, ana.Email, 5);
        ShouldBeLocked(await ana.LogIn(ana.Email));
        (await ana.Get("/users/me")).ShouldBe(200).Text("email").ShouldBe(ana.Email, "a session that exists goes on");
    }

    [Fact]
    public async Task An_email_without_an_account_locks_just_the_same()
    {
        var stranger = server.Stranger();
        var email = $"ghost.{Guid.CreateVersion7():N}@example.org";
        await Fail(stranger, email, 5);
        ShouldBeLocked(await stranger.LogIn(email.ToUpperInvariant()));
    }

    [Fact]
    public async Task A_success_starts_the_count_anew()
    {
        var ana = await server.SignIn();
        await Fail(ana, ana.Email, 4);
        (await ana.LogIn(ana.Email)).ShouldBe(200);
        await Fail(ana, ana.Email, 4);
        (await ana.LogIn(ana.Email)).ShouldBe(200);
    }

    [Fact]
    public async Task A_password_that_is_too_long_is_wrong_without_being_hashed()
    {
        var ana = await server.SignIn();
        (await ana.LogIn(ana.Email, new string('x', 100_000))).ShouldBeRefused(401, "invalid_credentials");
    }

    [Fact]
    public void Five_failures_count_only_within_a_quarter_of_an_hour()
    {
        var last = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        DateTimeOffset[] Failures(double firstMinutesBefore) =>
            [last, last.AddMinutes(-1), last.AddMinutes(-2), last.AddMinutes(-3), last.AddMinutes(-firstMinutesBefore)];

        AccountRules.LockedUntil(Failures(15), last).ShouldBe(last.AddMinutes(30));
        AccountRules.LockedUntil(Failures(15.01), last).ShouldBeNull();
        AccountRules.LockedUntil(Failures(4)[..4], last).ShouldBeNull();
        AccountRules.LockedUntil(Failures(4), last.AddMinutes(29.9)).ShouldBe(last.AddMinutes(30));
        AccountRules.LockedUntil(Failures(4), last.AddMinutes(30)).ShouldBeNull();
    }

    private static void ShouldBeLocked(Reply reply)
    {
        reply.ShouldBeRefused(423, "account_locked");
        int.Parse(reply.Header("Retry-After")!, System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBeInRange(1700, 1800);
    }

    private static async Task Fail(Person person, string email, int times)
    {
        for (var i = 0; i < times; i++)
            (await person.LogIn(email, "Wrong-password-1")).ShouldBeRefused(401, "invalid_credentials");
    }

    private static string WithoutRequestId(Reply reply)
    {
        var body = JsonNode.Parse(reply.Body)!.AsObject();
        body.Remove("request_id").ShouldBeTrue();
        return body.ToJsonString();
    }

    private static string HeaderNames(Reply reply) =>
        $"{reply.ContentType} {reply.Header("WWW-Authenticate")} {reply.Header("Retry-After")} {reply.Header("Set-Cookie")}";
}
