namespace InterviewMaster.Tests.Accounts;

public sealed class PreferencesTests(TestServer server)
{
    [Fact]
    public async Task They_are_kept_and_what_is_left_out_stays()
    {
        var ana = await server.SignIn();
        var first = (await ana.Get("/users/me/preferences")).ShouldBe(200);
        first.At("leaderboard_opt_out")!.GetValue<bool>().ShouldBeFalse();
        first.At("reminders")!.GetValue<bool>().ShouldBeTrue();
        (await ana.Put("/users/me/preferences", new { leaderboard_opt_out = true })).ShouldBe(200);
        (await ana.Put("/users/me/preferences", new { reminders = false })).ShouldBe(200);
        var now = (await ana.Get("/users/me/preferences")).ShouldBe(200);
        now.At("leaderboard_opt_out")!.GetValue<bool>().ShouldBeTrue();
        now.At("reminders")!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_no_preference_is_refused()
    {
        var ana = await server.SignIn();
        (await ana.Put("/users/me/preferences", new { role = "admin" })).ShouldNameFields("role");
        (await ana.Put("/users/me/preferences", new { reminders = "often" })).ShouldNameFields("reminders");
    }
}
