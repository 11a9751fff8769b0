namespace InterviewMaster.Tests.Architecture;

/// <summary>
/// Who may call what (O01). A route that is not in the table fails, so nobody can add one without deciding; and each
/// entry is tried by a stranger, a user and an administrator over HTTP.
/// </summary>
public sealed class RouteMatrixTests(TestServer server)
{
    private enum For
    {
        Everybody,
        Users,
        Admins,
    }

    private static readonly Dictionary<string, For> Table = new()
    {
        ["Register"] = For.Everybody,
        ["VerifyEmail"] = For.Everybody,
        ["ResendVerification"] = For.Everybody,
        ["RequestPasswordReset"] = For.Everybody,
        ["ResetPassword"] = For.Everybody,
        ["Login"] = For.Everybody,
        ["StartPasskeyLogin"] = For.Everybody,
        ["LoginWithPasskey"] = For.Everybody,
        ["RefreshSession"] = For.Everybody,
        ["CancelDeletion"] = For.Everybody,
        ["Logout"] = For.Users,
        ["LogoutEverywhere"] = For.Users,
        ["ListSessions"] = For.Users,
        ["EndSession"] = For.Users,
        ["ConfirmPassword"] = For.Users,
        ["SetUpTwoFactor"] = For.Users,
        ["EnableTwoFactor"] = For.Users,
        ["DisableTwoFactor"] = For.Users,
        ["RenewRecoveryCodes"] = For.Users,
        ["StartPasskey"] = For.Users,
        ["AddPasskey"] = For.Users,
        ["DeletePasskey"] = For.Users,
        ["GetMe"] = For.Users,
        ["UpdateMe"] = For.Users,
        ["DeleteMe"] = For.Users,
        ["ChangePassword"] = For.Users,
        ["ChangeEmail"] = For.Users,
        ["GetSecurity"] = For.Users,
        ["ListSecurityEvents"] = For.Users,
        ["GetPreferences"] = For.Users,
        ["UpdatePreferences"] = For.Users,
        ["ExportMe"] = For.Users,
        ["UploadResume"] = For.Users,
        ["ListResumes"] = For.Users,
        ["GetResume"] = For.Users,
        ["CorrectResume"] = For.Users,
        ["DeleteResume"] = For.Users,
        ["DownloadResume"] = For.Users,
        ["ListRoles"] = For.Users,
        ["StartInterview"] = For.Users,
        ["ListInterviews"] = For.Users,
        ["GetInterview"] = For.Users,
        ["ShowQuestion"] = For.Users,
        ["SaveDraft"] = For.Users,
        ["GetDraft"] = For.Users,
        ["SubmitAnswer"] = For.Users,
        ["SkipQuestion"] = For.Users,
        ["FinishInterview"] = For.Users,
        ["GetEvaluation"] = For.Users,
        ["GetSummary"] = For.Users,
        ["GetDashboard"] = For.Users,
        ["ListAuditEntries"] = For.Admins,
        ["ExportAuditEntries"] = For.Admins,
    };

    [Fact]
    public void Every_route_of_the_server_is_in_the_table_and_the_reverse() =>
        ApiRoute.All(server).Select(r => r.Name).ShouldBe(Table.Keys, ignoreOrder: true);

    [Fact]
    public async Task A_stranger_gets_401_from_whatever_is_not_for_everybody()
    {
        foreach (var route in ApiRoute.All(server))
        {
            var reply = await Try(route, server.Stranger());
            // RefreshSession answers 401 for a missing refresh token: a problem of its own, not of the door.
            var turnedAway = reply.Status == 401 && reply.Text("code") == "unauthorized";
            turnedAway.ShouldBe(Table[route.Name] != For.Everybody, route.Name);
        }
    }

    [Fact]
    public async Task A_user_gets_403_from_what_is_for_administrators_only()
    {
        foreach (var route in ApiRoute.All(server))
        {
            // A person each: some of the calls end the session.
            var reply = await Try(route, await server.SignIn());
            (reply.Status == 403).ShouldBe(Table[route.Name] == For.Admins, $"{route.Name}: {reply.Status}");
            if (reply.Status == 401)
                reply.Text("code").ShouldNotBe("unauthorized", route.Name);
        }
    }

    [Fact]
    public async Task An_administrator_is_turned_away_nowhere()
    {
        await using var own = await TestServer.StartAsync();
        foreach (var route in ApiRoute.All(own))
        {
            var admin = own.Stranger();
            admin.AccessToken = (await admin.LogIn("first@example.org")).ShouldBe(200).Text("access_token");
            var reply = await Try(route, admin);
            reply.Status.ShouldNotBe(403, route.Name);
            if (reply.Status == 401)
                reply.Text("code").ShouldNotBe("unauthorized", route.Name);
        }
    }

    [Theory]
    [InlineData("not-a-token")]
    [InlineData("")]
    public async Task Something_that_is_no_token_opens_nothing(string token)
    {
        foreach (var route in ApiRoute.All(server).Where(r => Table[r.Name] != For.Everybody))
        {
            var stranger = server.Stranger();
            stranger.AccessToken = token;
            (await Try(route, stranger)).ShouldBeRefused(401, "unauthorized");
        }
    }

    private static Task<Reply> Try(ApiRoute route, Person person) =>
        route.Call(person, route.Path(_ => Guid.CreateVersion7().ToString()), body: null);
}
