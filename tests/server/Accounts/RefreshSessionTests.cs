using CsCheck;
using InterviewMaster.Data;
using InterviewMaster.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InterviewMaster.Tests.Accounts;

public sealed class RefreshSessionTests(TestServer server)
{
    [Fact]
    public async Task Refreshing_rotates_the_token_and_goes_on_with_the_session()
    {
        var ana = await server.SignIn();
        var reply = (await server.Stranger().Refresh(ana.RefreshToken)).ShouldBe(200);
        reply.Text("refresh_token").ShouldNotBe(ana.RefreshToken);
        reply.Number("expires_in").ShouldBe(900);
        ana.AccessToken = reply.Text("access_token");
        (await ana.Get("/users/me")).ShouldBe(200);
    }

    [Fact]
    public async Task A_token_that_is_used_again_ends_the_whole_session()
    {
        var ana = await server.SignIn();
        var next = (await ana.Refresh(ana.RefreshToken)).ShouldBe(200);
        (await ana.Refresh(ana.RefreshToken)).ShouldBeRefused(401, "refresh_reused");
        (await ana.Refresh(next.Text("refresh_token"))).ShouldBeRefused(401, "invalid_refresh_token");
        ana.AccessToken = next.Text("access_token");
        (await ana.Get("/users/me")).ShouldBe(401);
        await server.MailTo(ana.Email, "We ended a session to be safe");
        var events = await server.InDb(db => db.AuditEntries.Where(e => e.UserId == ana.Id).ToListAsync());
        events.Count(e => e.Event == AccountEvents.RefreshReused).ShouldBe(1);
    }

    [Fact]
    public async Task The_thief_does_not_end_the_sessions_of_other_devices()
    {
        var ana = await server.SignIn();
        var phone = ana.OnAnotherDevice();
        await phone.SignInAgain();
        (await ana.Refresh(ana.RefreshToken)).ShouldBe(200);
        (await ana.Refresh(ana.RefreshToken)).ShouldBe(401);
        (await phone.Refresh(phone.RefreshToken)).ShouldBe(200);
    }

    [Fact]
    public async Task Of_ten_parallel_refreshes_of_one_token_exactly_one_wins()
    {
        var ana = await server.SignIn();
        var replies = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => ana.Refresh(ana.RefreshToken)));
        replies.Count(r => r.Status == 200).ShouldBe(1);
        replies.Count(r => r.Status == 401).ShouldBe(9);
    }

    [Fact]
    public async Task Two_tabs_with_one_cookie_do_not_sign_the_browser_out()
    {
        var ana = await server.SignIn();
        var first = (await ana.RefreshByCookie(ana.RefreshToken)).ShouldBe(200);
        first.Body.ShouldNotContain(CookieOf(first));
        (await ana.RefreshByCookie(ana.RefreshToken)).ShouldBeRefused(409, "refresh_in_progress");
        (await ana.RefreshByCookie(CookieOf(first))).ShouldBe(200);
    }

    [Theory]
    [InlineData("")]
    [InlineData("never-given-out")]
    public async Task A_token_that_was_never_given_out_is_refused(string token) =>
        (await server.Stranger().Refresh(token)).ShouldBeRefused(401, "invalid_refresh_token");

    [Fact]
    public async Task Without_a_token_there_is_no_session() =>
        (await server.Stranger().Post("/auth/refresh")).ShouldBeRefused(401, "invalid_refresh_token");

    [Fact]
    public async Task A_cookie_that_no_longer_works_is_taken_from_the_browser()
    {
        var reply = (await server.Stranger().RefreshByCookie("never-given-out")).ShouldBe(401);
        reply.Header("Set-Cookie").ShouldNotBeNull().ShouldContain("im_refresh=; expires=Thu, 01 Jan 1970");
    }

    /// <summary>P3: 15 minutes and 7 days, to the second.</summary>
    [Fact]
    public async Task P3_a_refresh_token_lives_exactly_seven_days_and_an_access_token_fifteen_minutes()
    {
        var ana = await server.SignIn();
        await ana.Refresh(ana.RefreshToken);
        var tokens = await server.InDb(db => db.RefreshTokens.Where(t => t.UserId == ana.Id).ToListAsync());
        tokens.Count.ShouldBe(2);
        tokens.ShouldAllBe(t => t.ExpiresAt - t.CreatedAt == TimeSpan.FromDays(7));
        var payload = AccessTokenTests.PayloadOf(ana.AccessToken!);
        ((long)payload["exp"]! - (long)payload["iat"]!).ShouldBe(900);
        ((long)payload["exp"]! - (long)payload["nbf"]!).ShouldBe(900);
    }

    /// <summary>P3 as a property: whenever they are made.</summary>
    [Fact]
    public Task P3_lifetimes_are_exact_at_any_moment() =>
        server.InScope(services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var signing = services.GetRequiredService<SigningKey>();
            var account = new Account { Id = Guid.CreateVersion7(), Name = "Ana" };
            Gen.Long[0, 4_000_000_000]
                .Sample(
                    second =>
                    {
                        var clock = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(second));
                        var tokens = new Tokens(db, signing, clock);
                        var payload = AccessTokenTests.PayloadOf(tokens.AccessToken(account, Guid.CreateVersion7()));
                        tokens.AddRefreshToken(account.Id, Guid.CreateVersion7());
                        var refresh = db.ChangeTracker.Entries<RefreshToken>().Single().Entity;
                        db.ChangeTracker.Clear();
                        return (long)payload["exp"]! == second + 900
                            && (long)payload["iat"]! == second
                            && refresh.ExpiresAt == clock.GetUtcNow().AddDays(7);
                    },
                    iter: 200,
                    threads: 1
                );
            return Task.FromResult(0);
        });

    [Fact]
    public async Task Only_the_hash_of_a_refresh_token_is_kept()
    {
        var ana = await server.SignIn();
        var hashes = await server.InDb(db =>
            db.RefreshTokens.Where(t => t.UserId == ana.Id).Select(t => t.TokenHash).ToListAsync()
        );
        hashes.ShouldBe([Tokens.Hash(ana.RefreshToken)]);
        hashes[0].ShouldNotContain(ana.RefreshToken);
    }

    internal static string CookieOf(Reply reply) => reply.Header("Set-Cookie")!.Split(';')[0].Split('=', 2)[1];
}
