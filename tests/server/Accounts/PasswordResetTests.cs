namespace InterviewMaster.Tests.Accounts;

public sealed class PasswordResetTests(TestServer server)
{
    private const string NewPassword = "Quite-new-pass-7";

    [Fact]
    public async Task The_mailed_link_sets_a_new_password_ends_every_session_and_signs_nobody_in()
    {
        var ana = await server.SignIn();
        var phone = ana.OnAnotherDevice();
        await phone.SignInAgain();
        var token = await RequestReset(ana);

        var reset = (await Reset(token, NewPassword)).ShouldBe(204);
        reset.Body.ShouldBeEmpty();
        reset.Header("Set-Cookie").ShouldBeNull();
        (await ana.Get("/users/me")).ShouldBe(401);
        (await phone.Get("/users/me")).ShouldBe(401);
        (await phone.Refresh(phone.RefreshToken)).ShouldBe(401);
        (await ana.LogIn(ana.Email)).ShouldBeRefused(401, "invalid_credentials");
        (await ana.LogIn(ana.Email, NewPassword)).ShouldBe(200);
        await server.MailTo(ana.Email, "Your password was reset");
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var ana = await server.SignIn();
        var token = await RequestReset(ana);
        (await Reset(token, NewPassword)).ShouldBe(204);
        (await Reset(token, "And-another-one-9")).ShouldBeRefused(400, "token_invalid");
        (await ana.LogIn(ana.Email, NewPassword)).ShouldBe(200);
    }

    [Fact]
    public async Task Of_parallel_uses_of_a_link_exactly_one_wins()
    {
        var ana = await server.SignIn();
        var token = await RequestReset(ana);
        var replies = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Reset(token, $"Parallel-pass-{i}")));
        replies.Count(r => r.Status == 204).ShouldBe(1);
        replies.Count(r => r.Status == 400).ShouldBe(5);
    }

    [Fact]
    public async Task A_weak_password_is_refused_with_every_rule_and_the_link_still_works()
    {
        var ana = await server.SignIn();
        var token = await RequestReset(ana);
        var refused = (await Reset(token, "short")).ShouldNameFields("new_password");
        refused.Errors("new_password").Count.ShouldBe(4);
        (await Reset(token, NewPassword)).ShouldBe(204);
    }

    [Fact]
    public async Task A_password_that_was_changed_meanwhile_voids_the_link()
    {
        var ana = await server.SignIn();
        var token = await RequestReset(ana);
        (
            await ana.Put("/users/me/password", new { current_password = ana.Password, new_password = NewPassword })
        ).ShouldBe(204);
        (await Reset(token, "And-another-one-9")).ShouldBeRefused(400, "token_invalid");
    }

    [Fact]
    public async Task It_is_the_way_out_of_a_lock_and_confirms_the_address()
    {
        var ana = await server.SignIn();
        for (var i = 0; i < 5; i++)
            (await ana.LogIn(ana.Email, "Wrong-password-1")).ShouldBe(401);
        (await ana.LogIn(ana.Email)).ShouldBe(423);
        await server.MailTo(ana.Email, "Signing in is paused");
        (await Reset(await RequestReset(ana), NewPassword)).ShouldBe(204);
        var signedIn = (await ana.LogIn(ana.Email, NewPassword)).ShouldBe(200);
        signedIn.At("user.email_verified")!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task A_known_and_an_unknown_address_are_answered_alike()
    {
        var ana = await server.SignIn();
        var unknown = $"nobody.{Guid.CreateVersion7():N}@example.org";
        var first = (await server.Stranger().Post("/auth/password-reset-request", new { email = ana.Email })).ShouldBe(
            202
        );
        var other = (await server.Stranger().Post("/auth/password-reset-request", new { email = unknown })).ShouldBe(
            202
        );
        other.Body.ShouldBe(first.Body);
        await server.MailTo(ana.Email, "Choose a new password");
        server.MailsTo(unknown).ShouldBeEmpty();
    }

    private async Task<string> RequestReset(Person person)
    {
        (await server.Stranger().Post("/auth/password-reset-request", new { email = person.Email })).ShouldBe(202);
        return (await server.MailTo(person.Email, "Choose a new password")).Token();
    }

    private Task<Reply> Reset(string token, string password) =>
        server.Stranger().Post("/auth/password-reset", new { token, new_password = password });
}
