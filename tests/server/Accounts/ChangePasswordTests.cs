namespace InterviewMaster.Tests.Accounts;

public sealed class ChangePasswordTests(TestServer server)
{
    private const string NewPassword = "Quite-new-pass-7";

    [Fact]
    public async Task Every_other_device_is_signed_out_and_this_one_stays()
    {
        var ana = await server.SignIn();
        var phone = ana.OnAnotherDevice();
        await phone.SignInAgain();
        (await Change(ana, ana.Password, NewPassword)).ShouldBe(204);
        (await ana.Get("/users/me")).ShouldBe(200);
        (await ana.Refresh(ana.RefreshToken)).ShouldBe(200);
        (await phone.Get("/users/me")).ShouldBe(401);
        (await ana.LogIn(ana.Email, NewPassword)).ShouldBe(200);
        (await ana.LogIn(ana.Email)).ShouldBe(401);
        await server.MailTo(ana.Email, "Your password was changed");
    }

    [Fact]
    public async Task The_old_one_is_needed_and_guessing_it_locks()
    {
        var ana = await server.SignIn();
        for (var i = 0; i < 5; i++)
            (await Change(ana, "Wrong-password-1", NewPassword)).ShouldBeRefused(400, "wrong_password");
        var locked = (await Change(ana, ana.Password, NewPassword)).ShouldBeRefused(423, "account_locked");
        locked.Header("Retry-After").ShouldNotBeNull();
        (await ana.LogIn(ana.Email)).ShouldBe(423);
        (await ana.Get("/users/me")).ShouldBe(200);
    }

    [Fact]
    public async Task The_new_one_must_keep_the_rules() =>
        (await Change(await server.SignIn(), Person.GoodPassword, "weak")).ShouldNameFields("new_password");

    [Fact]
    public async Task What_protects_the_account_asks_for_the_password_again_after_five_minutes()
    {
        await using var own = await TestServer.StartAsync();
        var ana = await own.SignIn();
        (await ana.Post("/auth/2fa/setup")).ShouldBe(200);
        own.Clock.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1));
        (await ana.Post("/auth/2fa/setup")).ShouldBeRefused(403, "reauth_required");
        (await ana.Put("/users/me/email", new { email = "new@example.org" })).ShouldBeRefused(403, "reauth_required");
        (await ana.Post("/auth/passkeys/options")).ShouldBeRefused(403, "reauth_required");
        (await ana.Post("/auth/2fa/recovery-codes")).ShouldBeRefused(403, "reauth_required");
        (await ana.Post("/auth/2fa/disable", new { code = "123456" })).ShouldBeRefused(403, "reauth_required");

        (await ana.Post("/auth/confirm-password", new { password = "Wrong-password-1" })).ShouldBeRefused(
            400,
            "wrong_password"
        );
        (await ana.Post("/auth/2fa/setup")).ShouldBeRefused(403, "reauth_required");
        (await ana.Post("/auth/confirm-password", new { password = ana.Password })).ShouldBe(204);
        (await ana.Post("/auth/2fa/setup")).ShouldBe(200);

        var phone = ana.OnAnotherDevice();
        await phone.SignInAgain();
        own.Clock.Advance(TimeSpan.FromMinutes(4));
        (await ana.Post("/auth/confirm-password", new { password = ana.Password })).ShouldBe(204);
        own.Clock.Advance(TimeSpan.FromMinutes(2));
        (await ana.Post("/auth/2fa/setup")).ShouldBe(200);
        (await phone.Post("/auth/2fa/setup")).ShouldBeRefused(403, "reauth_required");
    }

    private static Task<Reply> Change(Person person, string current, string wanted) =>
        person.Put("/users/me/password", new { current_password = current, new_password = wanted });
}
