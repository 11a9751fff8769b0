namespace InterviewMaster.Tests.Accounts;

public sealed class LogoutTests(TestServer server)
{
    [Fact]
    public async Task Signing_out_ends_both_tokens_of_this_device_at_once_and_no_other()
    {
        var ana = await server.SignIn();
        var phone = ana.OnAnotherDevice();
        await phone.SignInAgain();

        var reply = (await ana.Post("/auth/logout")).ShouldBe(204);
        reply.Header("Set-Cookie").ShouldNotBeNull().ShouldContain("im_refresh=;");
        (await ana.Get("/users/me")).ShouldBeRefused(401, "unauthorized");
        (await ana.Refresh(ana.RefreshToken)).ShouldBeRefused(401, "invalid_refresh_token");
        (await phone.Get("/users/me")).ShouldBe(200);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_device()
    {
        var ana = await server.SignIn();
        var phone = ana.OnAnotherDevice();
        await phone.SignInAgain();
        var bo = await server.SignIn("bo");

        (await ana.Post("/auth/logout-all")).ShouldBe(204);
        foreach (var device in new[] { ana, phone })
        {
            (await device.Get("/users/me")).ShouldBe(401);
            (await device.Refresh(device.RefreshToken)).ShouldBe(401);
        }
        (await bo.Get("/users/me")).ShouldBe(200);
    }
}
