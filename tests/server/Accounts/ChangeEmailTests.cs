namespace InterviewMaster.Tests.Accounts;

public sealed class ChangeEmailTests(TestServer server)
{
    [Fact]
    public async Task The_address_changes_when_the_link_in_the_new_mailbox_is_opened()
    {
        var ana = await server.SignIn();
        var wanted = NewAddress();
        (await ana.Put("/users/me/email", new { email = wanted })).ShouldBe(202);
        (await ana.Get("/users/me")).Text("email").ShouldBe(ana.Email);
        (await ana.Get("/users/me/security")).Text("pending_email").ShouldBe(wanted);
        await server.MailTo(ana.Email, "is about to change");
        var token = (await server.MailTo(wanted, "Confirm your new e-mail")).Token();

        (await server.Stranger().Post("/auth/verify-email", new { token })).ShouldBe(204);
        var me = (await ana.Get("/users/me")).ShouldBe(200);
        me.Text("email").ShouldBe(wanted);
        me.At("email_verified")!.GetValue<bool>().ShouldBeTrue();
        (await ana.Get("/users/me/security")).At("pending_email").ShouldBeNull();
        (await ana.LogIn(wanted)).ShouldBe(200);
        (await ana.LogIn(ana.Email)).ShouldBe(401);
        await server.MailTo(ana.Email, "Your e-mail address was changed");
    }

    [Fact]
    public async Task A_taken_a_malformed_and_the_same_address_are_refused()
    {
        var ana = await server.SignIn();
        var bo = await server.SignIn("bo");
        (await ana.Put("/users/me/email", new { email = bo.Email.ToUpperInvariant() })).ShouldBeRefused(
            409,
            "email_taken"
        );
        (await ana.Put("/users/me/email", new { email = "no-address" })).ShouldNameFields("email");
        (await ana.Put("/users/me/email", new { email = $" {ana.Email} " })).ShouldNameFields("email");
    }

    [Fact]
    public async Task An_address_that_somebody_took_meanwhile_is_not_taken_from_them()
    {
        var ana = await server.SignIn();
        var wanted = NewAddress();
        (await ana.Put("/users/me/email", new { email = wanted })).ShouldBe(202);
        var token = (await server.MailTo(wanted, "Confirm your new e-mail")).Token();
        (await server.Stranger().Register(wanted)).ShouldBe(201);
        (await server.Stranger().Post("/auth/verify-email", new { token })).ShouldBeRefused(409, "email_taken");
        (await ana.Get("/users/me")).Text("email").ShouldBe(ana.Email);
    }

    [Fact]
    public async Task A_header_in_an_address_is_no_address()
    {
        var ana = await server.SignIn();
        (await ana.Put("/users/me/email", new { email = "a@example.org\r\nBcc: all@example.org" })).ShouldNameFields(
            "email"
        );
    }

    private static string NewAddress() => $"new.{Guid.CreateVersion7():N}@example.org";
}
