using InterviewMaster.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace InterviewMaster.Tests.Accounts;

public sealed class TwoFactorTests(TestServer server)
{
    [Fact]
    public async Task Once_it_is_on_the_password_alone_signs_nobody_in()
    {
        var (ana, app, _) = await WithTwoFactor();
        (await ana.LogIn(ana.Email)).ShouldBeRefused(401, "two_factor_required");
        (await LogIn(ana, "000000")).ShouldBeRefused(401, "two_factor_invalid");
        (await LogIn(ana, Next(app))).ShouldBe(200);
        (await ana.Get("/users/me/security")).At("two_factor_enabled")!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task A_wrong_password_does_not_tell_that_a_code_would_be_asked_for()
    {
        var (ana, app, _) = await WithTwoFactor();
        (await ana.LogIn(ana.Email, "Wrong-password-1")).ShouldBeRefused(401, "invalid_credentials");
        (
            await ana.Post(
                "/auth/login",
                new
                {
                    email = ana.Email,
                    password = "Wrong-password-1",
                    two_factor_code = Next(app),
                }
            )
        ).ShouldBeRefused(401, "invalid_credentials");
    }

    [Fact]
    public async Task A_code_works_once_also_when_it_is_sent_twice_at_once()
    {
        var (ana, app, _) = await WithTwoFactor();
        var code = Next(app);
        var replies = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => LogIn(ana, code)));
        replies.Count(r => r.Status == 200).ShouldBe(1);
        (await LogIn(ana, code)).Status.ShouldBeOneOf(401, 423);
    }

    [Fact]
    public async Task Five_wrong_codes_lock_like_five_wrong_passwords()
    {
        var (ana, app, _) = await WithTwoFactor();
        for (var i = 0; i < 5; i++)
            (await LogIn(ana, "000000")).ShouldBeRefused(401, "two_factor_invalid");
        (await LogIn(ana, Next(app))).ShouldBeRefused(423, "account_locked");
    }

    [Fact]
    public async Task A_recovery_code_replaces_the_app_once_and_its_owner_is_told()
    {
        var (ana, _, recovery) = await WithTwoFactor();
        recovery.Count.ShouldBe(10);
        recovery.ShouldBeUnique();
        recovery.ShouldAllBe(code => code.Length == 11 && code[5] == '-');
        (await LogIn(ana, recovery[0].ToUpperInvariant())).ShouldBe(200);
        (await LogIn(ana, recovery[0])).ShouldBeRefused(401, "two_factor_invalid");
        (await LogIn(ana, $" {recovery[1].Replace("-", "", StringComparison.Ordinal)} ")).ShouldBe(200);
        (await ana.Get("/users/me/security")).Number("recovery_codes_left").ShouldBe(8);
        await server.MailTo(ana.Email, "A recovery code was used");
    }

    [Fact]
    public async Task Renewed_recovery_codes_replace_the_old_ones()
    {
        var (ana, _, old) = await WithTwoFactor();
        var fresh = (await ana.Post("/auth/2fa/recovery-codes")).ShouldBe(200).Texts("recovery_codes");
        fresh.Intersect(old).ShouldBeEmpty();
        (await LogIn(ana, old[0])).ShouldBeRefused(401, "two_factor_invalid");
        (await LogIn(ana, fresh[0])).ShouldBe(200);
    }

    [Fact]
    public async Task Turning_it_on_signs_other_devices_out_and_turning_it_off_takes_a_code()
    {
        var ana = await server.SignIn();
        var phone = ana.OnAnotherDevice();
        await phone.SignInAgain();
        var (app, recovery) = await TurnOn(ana);
        (await ana.Get("/users/me")).ShouldBe(200);
        (await phone.Get("/users/me")).ShouldBe(401);
        await server.MailTo(ana.Email, "Two-factor sign-in is on");

        (await ana.Post("/auth/2fa/disable", new { code = "000000" })).ShouldBeRefused(400, "wrong_code");
        (await ana.Post("/auth/2fa/disable", new { code = Next(app) })).ShouldBe(204);
        (await ana.LogIn(ana.Email)).ShouldBe(200);
        await server.MailTo(ana.Email, "Two-factor sign-in is off");
        (await server.InDb(db => db.RecoveryCodes.CountAsync(c => c.UserId == ana.Id))).ShouldBe(0);
        recovery.Count.ShouldBe(10);
    }

    [Fact]
    public async Task What_is_not_set_up_cannot_be_enabled_renewed_or_disabled_and_what_is_on_not_set_up_anew()
    {
        var ana = await server.SignIn();
        (await ana.Post("/auth/2fa/enable", new { code = "123456" })).ShouldBeRefused(409, "two_factor_not_set_up");
        (await ana.Post("/auth/2fa/disable", new { code = "123456" })).ShouldBeRefused(409, "two_factor_not_set_up");
        (await ana.Post("/auth/2fa/recovery-codes")).ShouldBeRefused(409, "two_factor_not_set_up");
        await TurnOn(ana);
        (await ana.Post("/auth/2fa/setup")).ShouldBeRefused(409, "two_factor_enabled");
        (await ana.Post("/auth/2fa/enable", new { code = "123456" })).ShouldBeRefused(409, "two_factor_enabled");
    }

    [Fact]
    public async Task A_set_up_that_was_not_finished_changes_nothing()
    {
        var ana = await server.SignIn();
        var setup = (await ana.Post("/auth/2fa/setup")).ShouldBe(200);
        setup.Text("otpauth_uri").ShouldStartWith("otpauth://totp/InterviewMaster%3A");
        setup.Text("otpauth_uri").ShouldContain($"secret={setup.Text("secret")}&issuer=InterviewMaster");
        (await ana.Post("/auth/2fa/enable", new { code = "000000" })).ShouldBeRefused(400, "wrong_code");
        (await ana.LogIn(ana.Email)).ShouldBe(200);
    }

    [Fact]
    public async Task The_secret_and_the_recovery_codes_are_not_in_the_database()
    {
        var ana = await server.SignIn();
        var secret = (await ana.Post("/auth/2fa/setup")).ShouldBe(200).Text("secret");
        var recovery = (
            await ana.Post("/auth/2fa/enable", new { code = new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp() })
        )
            .ShouldBe(200)
            .Texts("recovery_codes");
        var account = await server.InDb(db => db.Users.AsNoTracking().SingleAsync(u => u.Id == ana.Id));
        account.TwoFactorKey.ShouldNotBeNull().ShouldNotContain(secret);
        var hashes = await server.InDb(db =>
            db.RecoveryCodes.Where(c => c.UserId == ana.Id).Select(c => c.CodeHash).ToListAsync()
        );
        hashes.ShouldAllBe(hash => hash.Length == 64);
        var plain = recovery.Select(c => Tokens.Hash(c.Replace("-", "", StringComparison.Ordinal)));
        hashes.Intersect(plain).ShouldBeEmpty("a hash without a key could be guessed");
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(1, true)]
    [InlineData(-2, false)]
    [InlineData(2, false)]
    public async Task A_clock_may_be_one_step_of_thirty_seconds_off(int steps, bool isTaken)
    {
        await using var own = await TestServer.StartAsync();
        own.Clock.Hold();
        var ana = await own.SignIn();
        var secret = (await ana.Post("/auth/2fa/setup")).ShouldBe(200).Text("secret");
        var shown = own.Clock.GetUtcNow().AddSeconds(30 * steps).UtcDateTime;
        var code = new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(shown);
        (await ana.Post("/auth/2fa/enable", new { code })).Status.ShouldBe(isTaken ? 200 : 400);
    }

    [Fact]
    public async Task Administration_asks_for_it_where_it_is_demanded()
    {
        var settings = new Dictionary<string, string> { ["Accounts:RequireAdminTwoFactor"] = "true" };
        await using var own = await TestServer.StartAsync(settings: settings);
        var admin = own.Stranger();
        admin.AccessToken = (await admin.LogIn("first@example.org")).ShouldBe(200).Text("access_token");
        (await admin.Get("/admin/audit-logs")).ShouldBeRefused(403, "mfa_required");
        await TurnOn(admin);
        (await admin.Get("/admin/audit-logs")).ShouldBe(200);
    }

    private async Task<(Person Person, Totp App, IReadOnlyList<string> Recovery)> WithTwoFactor()
    {
        var ana = await server.SignIn();
        var (app, recovery) = await TurnOn(ana);
        return (ana, app, recovery);
    }

    private static async Task<(Totp App, IReadOnlyList<string> Recovery)> TurnOn(Person person)
    {
        var secret = (await person.Post("/auth/2fa/setup")).ShouldBe(200).Text("secret");
        var app = new Totp(Base32Encoding.ToBytes(secret));
        var enabled = (await person.Post("/auth/2fa/enable", new { code = app.ComputeTotp() })).ShouldBe(200);
        return (app, enabled.Texts("recovery_codes"));
    }

    /// <summary>The code of the next step: that of this one was used to turn it on.</summary>
    private static string Next(Totp app) => app.ComputeTotp(TimeProvider.System.GetUtcNow().AddSeconds(30).UtcDateTime);

    private static Task<Reply> LogIn(Person person, string code) =>
        person.Post(
            "/auth/login",
            new
            {
                email = person.Email,
                password = person.Password,
                two_factor_code = code,
            }
        );
}
