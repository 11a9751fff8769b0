using InterviewMaster.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Accounts;

public sealed class VerifyEmailTests(TestServer server)
{
    [Fact]
    public async Task The_mailed_link_makes_a_new_account_active_and_works_once()
    {
        var ana = await server.SignIn();
        var token = (await server.MailTo(ana.Email, "Confirm your e-mail")).Token();
        (await ana.Get("/users/me")).Text("account_status").ShouldBe("pending_verification");

        (await server.Stranger().Post("/auth/verify-email", new { token })).ShouldBe(204);
        var me = (await ana.Get("/users/me")).ShouldBe(200);
        me.Text("account_status").ShouldBe("active");
        me.At("email_verified")!.GetValue<bool>().ShouldBeTrue();
        (await server.Stranger().Post("/auth/verify-email", new { token })).ShouldBeRefused(400, "token_invalid");
    }

    [Fact]
    public async Task Of_two_links_only_the_newest_works()
    {
        var ana = await server.SignIn();
        var first = (await server.MailTo(ana.Email, "Confirm your e-mail")).Token();
        (await server.Stranger().Post("/auth/resend-verification", new { email = ana.Email })).ShouldBe(202);
        await Eventually.Is(() => server.MailsTo(ana.Email).Count == 2, "the second mail");
        var second = server.MailsTo(ana.Email).Select(m => m.Token()).Single(t => t != first);

        (await server.Stranger().Post("/auth/verify-email", new { token = first })).ShouldBeRefused(
            400,
            "token_invalid"
        );
        (await server.Stranger().Post("/auth/verify-email", new { token = second })).ShouldBe(204);
    }

    [Fact]
    public async Task Nobody_s_mailbox_is_flooded_five_links_within_an_hour_are_the_most()
    {
        var ana = await server.SignIn();
        for (var i = 0; i < 8; i++)
            (await server.Stranger().Post("/auth/resend-verification", new { email = ana.Email })).ShouldBe(202);
        await Eventually.Is(
            async () => await server.InDb(db => db.QueuedJobs.AllAsync(j => j.Kind != nameof(AccountMail))),
            "all requests are worked off"
        );
        (await server.InDb(db => db.AccountLinks.CountAsync(l => l.UserId == ana.Id))).ShouldBe(5);
    }

    [Fact]
    public async Task Asking_again_for_an_unknown_address_is_answered_alike_and_mails_nobody()
    {
        var known = (await server.SignIn()).Email;
        var unknown = $"nobody.{Guid.CreateVersion7():N}@example.org";
        var first = (await server.Stranger().Post("/auth/resend-verification", new { email = known })).ShouldBe(202);
        var other = (await server.Stranger().Post("/auth/resend-verification", new { email = unknown })).ShouldBe(202);
        other.Body.ShouldBe(first.Body);
        await Eventually.Is(() => server.MailsTo(known).Count == 2, "the mail to the known one");
        server.MailsTo(unknown).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("never-given-out")]
    public async Task A_token_that_was_never_given_out_is_refused(string token)
    {
        var reply = await server.Stranger().Post("/auth/verify-email", new { token });
        if (token.Length == 0)
            reply.ShouldNameFields("token");
        else
            reply.ShouldBeRefused(400, "token_invalid");
    }

    [Fact]
    public async Task A_link_for_a_new_password_confirms_no_address_and_the_reverse()
    {
        var ana = await server.SignIn();
        var confirm = (await server.MailTo(ana.Email, "Confirm your e-mail")).Token();
        (
            await server
                .Stranger()
                .Post("/auth/password-reset", new { token = confirm, new_password = "Another-pass-1" })
        ).ShouldBeRefused(400, "token_invalid");
        await server.Stranger().Post("/auth/password-reset-request", new { email = ana.Email });
        var reset = (await server.MailTo(ana.Email, "Choose a new password")).Token();
        (await server.Stranger().Post("/auth/verify-email", new { token = reset })).ShouldBeRefused(
            400,
            "token_invalid"
        );
    }

    [Fact]
    public async Task The_database_holds_the_hash_of_a_link_only()
    {
        var ana = await server.SignIn();
        var token = (await server.MailTo(ana.Email, "Confirm your e-mail")).Token();
        var hash = await server.InDb(db =>
            db.AccountLinks.Where(l => l.UserId == ana.Id).Select(l => l.TokenHash).SingleAsync()
        );
        hash.ShouldBe(Tokens.Hash(token));
        token.Length.ShouldBe(43, "256 bits");
    }
}

[Collection(nameof(SteeredClock))]
public sealed class LinkLifetimeTests(SteeredServer steered)
{
    private TestServer Server => steered.Server;

    /// <summary>R1: 24 h.</summary>
    [Fact]
    public async Task A_confirmation_link_lives_24_hours_exactly()
    {
        steered.Clock.Hold();
        var ana = await Server.SignIn();
        var token = (await Server.MailTo(ana.Email, "Confirm your e-mail")).Token();
        steered.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromMilliseconds(1));
        var link = await Server.InDb(db => db.AccountLinks.AsNoTracking().SingleAsync(l => l.UserId == ana.Id));
        (link.ExpiresAt - link.CreatedAt).ShouldBe(TimeSpan.FromHours(24));
        steered.Clock.Advance(TimeSpan.FromMilliseconds(1));
        (await Server.Stranger().Post("/auth/verify-email", new { token })).ShouldBeRefused(400, "token_expired");
        steered.Clock.Release();
    }

    /// <summary>R3: 1 h.</summary>
    [Fact]
    public async Task A_reset_link_lives_one_hour_exactly()
    {
        var ana = await Server.SignIn();
        await Server.Stranger().Post("/auth/password-reset-request", new { email = ana.Email });
        var token = (await Server.MailTo(ana.Email, "Choose a new password")).Token();
        steered.Clock.Hold();
        var link = await Server.InDb(db =>
            db.AccountLinks.AsNoTracking()
                .SingleAsync(l => l.UserId == ana.Id && l.Purpose == LinkPurpose.ResetPassword)
        );
        (link.ExpiresAt - link.CreatedAt).ShouldBe(TimeSpan.FromHours(1));
        steered.Clock.Advance(TimeSpan.FromHours(1));
        (
            await Server.Stranger().Post("/auth/password-reset", new { token, new_password = "Another-pass-1" })
        ).ShouldBeRefused(400, "token_expired");
        steered.Clock.Release();
        (await ana.LogIn(ana.Email)).ShouldBe(200);
    }
}
