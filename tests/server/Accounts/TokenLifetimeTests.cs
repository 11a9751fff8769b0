using InterviewMaster.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Accounts;

[Collection(nameof(SteeredClock))]
public sealed class TokenLifetimeTests(SteeredServer steered)
{
    private TestServer Server => steered.Server;

    [Fact]
    public async Task An_access_token_is_refused_at_fifteen_minutes_exactly()
    {
        steered.Clock.Hold();
        var ana = await Server.SignIn();
        steered.Clock.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromMilliseconds(1));
        (await ana.Get("/users/me")).ShouldBe(200);
        steered.Clock.Advance(TimeSpan.FromMilliseconds(1));
        (await ana.Get("/users/me")).ShouldBeRefused(401, "unauthorized");
        steered.Clock.Release();
    }

    [Fact]
    public async Task A_refresh_token_is_refused_at_seven_days_exactly()
    {
        steered.Clock.Hold();
        var ana = await Server.SignIn();
        var phone = ana.OnAnotherDevice();
        await phone.SignInAgain();
        steered.Clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMilliseconds(1));
        (await ana.Refresh(ana.RefreshToken)).ShouldBe(200);
        steered.Clock.Advance(TimeSpan.FromMilliseconds(1));
        (await phone.Refresh(phone.RefreshToken)).ShouldBeRefused(401, "invalid_refresh_token");
        steered.Clock.Release();
    }

    [Fact]
    public async Task After_ten_seconds_a_used_cookie_is_a_stolen_one()
    {
        steered.Clock.Hold();
        var ana = await Server.SignIn();
        var next = (await ana.RefreshByCookie(ana.RefreshToken)).ShouldBe(200);
        steered.Clock.Advance(TimeSpan.FromSeconds(10));
        (await ana.RefreshByCookie(ana.RefreshToken)).ShouldBeRefused(409, "refresh_in_progress");
        steered.Clock.Advance(TimeSpan.FromMilliseconds(1));
        (await ana.RefreshByCookie(ana.RefreshToken)).ShouldBeRefused(401, "refresh_reused");
        (await ana.RefreshByCookie(RefreshSessionTests.CookieOf(next))).ShouldBe(401);
        steered.Clock.Release();
    }

    [Fact]
    public async Task A_lock_ends_after_half_an_hour_and_the_next_failure_does_not_renew_it()
    {
        var ana = await Server.SignIn();
        for (var i = 0; i < 5; i++)
            (await ana.LogIn(ana.Email, "Wrong-password-1")).ShouldBe(401);
        (await ana.LogIn(ana.Email)).ShouldBe(423);
        steered.Clock.Advance(TimeSpan.FromMinutes(30));
        (await ana.LogIn(ana.Email, "Wrong-password-1")).ShouldBe(401);
        (await ana.LogIn(ana.Email)).ShouldBe(200);
    }

    [Fact]
    public async Task What_can_no_longer_be_used_is_purged_and_what_can_is_kept()
    {
        var gone = await Server.SignIn("gone");
        (await gone.LogIn("nobody@example.org", "Wrong-password-1")).ShouldBe(401);
        steered.Clock.Advance(TimeSpan.FromDays(7) + TimeSpan.FromSeconds(1));
        var here = await Server.SignIn("here");
        await Server.InDb(async db =>
        {
            await PurgeExpiredSessionsJob.Handle(new(), db, steered.Clock, TestContext.Current.CancellationToken);
            (await db.RefreshTokens.AnyAsync(t => t.UserId == gone.Id)).ShouldBeFalse();
            (await db.Sessions.AnyAsync(s => s.UserId == gone.Id)).ShouldBeFalse();
            (await db.SignInFailures.AnyAsync()).ShouldBeFalse();
            return 0;
        });
        (await here.Refresh(here.RefreshToken)).ShouldBe(200);
    }
}
