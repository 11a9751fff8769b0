using System.Text.Json.Nodes;
using InterviewMaster.Features.Accounts;
using InterviewMaster.Tests.Email;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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
        parts[0].ShouldStartWith("__host-im_refresh=");
        parts.ShouldContain("httponly");
        parts.ShouldContain("secure");
        parts.ShouldContain("samesite=strict");
        parts.ShouldContain("path=/");
        parts.ShouldNotContain(part => part.StartsWith("domain", StringComparison.Ordinal));
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

    [Fact]
    public async Task Of_guesses_that_are_sent_all_at_once_five_are_judged_and_no_more()
    {
        var ana = await server.SignIn();
        var guesses = Enumerable.Range(0, 30).Select(i => $"Wrong-password-{i}");
        var replies = await Task.WhenAll(guesses.Select(guess => ana.LogIn(ana.Email, guess)));
        replies.Count(r => r.Status == 401).ShouldBe(5);
        replies.Count(r => r.Status == 423).ShouldBe(25);
        (await ana.LogIn(ana.Email)).ShouldBe(423);
    }

    [Fact]
    public async Task A_locked_email_is_answered_alike_whether_or_not_it_has_an_account()
    {
        await using var own = await TestServer.StartAsync();
        own.Clock.Hold();
        var ana = await own.SignIn();
        var ghost = $"ghost.{Guid.CreateVersion7():N}@example.org";
        foreach (var email in new[] { ana.Email, ghost })
            await Fail(own.Stranger(), email, 5);
        var real = (await own.Stranger().LogIn(ana.Email)).ShouldBe(423);
        var none = (await own.Stranger().LogIn(ghost)).ShouldBe(423);
        WithoutRequestId(none).ShouldBe(WithoutRequestId(real));
        HeaderNames(none).ShouldBe(HeaderNames(real));
    }

    [Fact]
    public async Task A_hash_of_an_older_cost_is_renewed_at_the_next_sign_in()
    {
        await using var own = await TestServer.StartAsync(s => s.AddSingleton(new BcryptPasswordHasher(cost: 5)));
        var ana = await own.SignIn();
        var old = BCrypt.Net.BCrypt.EnhancedHashPassword(ana.Password, 4);
        await own.InDb(db => db.Users.ExecuteUpdateAsync(set => set.SetProperty(u => u.PasswordHash, old)));
        (await ana.LogIn(ana.Email)).ShouldBe(200);
        var hash = await own.InDb(db => db.Users.Where(u => u.Id == ana.Id).Select(u => u.PasswordHash).SingleAsync());
        hash.ShouldNotBeNull().ShouldStartWith("$2a$05$", Case.Sensitive);
        (await ana.LogIn(ana.Email)).ShouldBe(200);
    }

    [Fact]
    public async Task Where_mail_is_sent_the_address_is_confirmed_first_and_only_the_right_password_tells_so()
    {
        await using var mail = new SmtpListener();
        var settings = new Dictionary<string, string> { ["Email:SmtpUrl"] = mail.Url };
        await using var own = await TestServer.StartAsync(settings: settings);
        var ana = own.Stranger();
        const string email = "ana@example.org";
        (await ana.Register(email)).ShouldBe(201);
        (await ana.LogIn(email, "Wrong-password-1")).ShouldBeRefused(401, "invalid_credentials");
        (await ana.LogIn(email)).ShouldBeRefused(403, "email_not_verified");
        await Eventually.Is(() => mail.Mails.Any(m => m.Recipients.Contains(email)), "the mail");
        var token = mail.Mails.Single(m => m.Recipients.Contains(email)).Message.Token();
        (await ana.Post("/auth/verify-email", new { token })).ShouldBe(204);
        (await ana.LogIn(email)).ShouldBe(200);
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
