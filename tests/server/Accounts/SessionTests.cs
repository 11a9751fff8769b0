using InterviewMaster.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Accounts;

public sealed class SessionTests(TestServer server)
{
    [Fact]
    public async Task The_devices_are_listed_and_one_can_be_signed_out()
    {
        var ana = await server.SignIn();
        var phone = ana.OnAnotherDevice();
        await phone.SignInAgain();
        var items = (await ana.Get("/auth/sessions")).ShouldBe(200).List("items");
        items.Count.ShouldBe(2);
        items.Count(i => (bool)i!["current"]!).ShouldBe(1);
        var other = (string)items.Single(i => !(bool)i!["current"]!)!["id"]!;

        (await ana.Delete($"/auth/sessions/{other}")).ShouldBe(204);
        (await phone.Get("/users/me")).ShouldBe(401);
        (await phone.Refresh(phone.RefreshToken)).ShouldBe(401);
        (await ana.Get("/auth/sessions")).List("items").Count.ShouldBe(1);
        (await ana.Delete($"/auth/sessions/{other}")).ShouldBeRefused(404, "not_found");
    }

    [Fact]
    public async Task The_own_device_can_be_signed_out_from_the_list()
    {
        var ana = await server.SignIn();
        var own = (string)(await ana.Get("/auth/sessions")).List("items").Single()!["id"]!;
        (await ana.Delete($"/auth/sessions/{own}")).ShouldBe(204).Header("Set-Cookie").ShouldNotBeNull();
        (await ana.Get("/users/me")).ShouldBe(401);
    }

    [Fact]
    public async Task A_signed_out_device_is_not_listed()
    {
        var ana = await server.SignIn();
        var phone = ana.OnAnotherDevice();
        await phone.SignInAgain();
        (await phone.Post("/auth/logout")).ShouldBe(204);
        (await ana.Get("/auth/sessions")).List("items").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_role_that_was_taken_away_ends_what_the_token_may_at_once()
    {
        await using var own = await TestServer.StartAsync();
        var admin = own.Stranger();
        admin.AccessToken = (await admin.LogIn("first@example.org")).ShouldBe(200).Text("access_token");
        (await admin.Get("/admin/audit-logs")).ShouldBe(200);
        await own.InDb(async db =>
        {
            db.Users.Single(u => u.NormalizedEmail == "FIRST@EXAMPLE.ORG").Role = AccountRole.User;
            return await db.SaveChangesAsync();
        });
        (await admin.Get("/admin/audit-logs")).ShouldBe(401);
    }

    [Fact]
    public async Task A_suspended_account_s_token_opens_nothing_from_that_moment()
    {
        var ana = await server.SignIn();
        await server.InDb(db =>
            db.Users.Where(u => u.Id == ana.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(u => u.Status, AccountStatus.Suspended))
        );
        (await ana.Get("/users/me")).ShouldBe(401);
        (await ana.Refresh(ana.RefreshToken)).ShouldBe(401);
    }

    [Fact]
    public async Task Rotating_keeps_a_session_seven_days_each_time_but_never_longer_than_thirty()
    {
        await using var own = await TestServer.StartAsync();
        var ana = await own.SignIn();
        var token = ana.RefreshToken;
        for (var day = 6; day < 30; day += 6)
        {
            own.Clock.Advance(TimeSpan.FromDays(6));
            token = (await ana.Refresh(token)).ShouldBe(200).Text("refresh_token");
        }
        own.Clock.Advance(TimeSpan.FromDays(6));
        (await ana.Refresh(token)).ShouldBeRefused(401, "session_expired");
    }
}
