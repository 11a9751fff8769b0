using InterviewMaster.Tests.Resumes;

namespace InterviewMaster.Tests.Platform;

/// <summary>The product in its own process.</summary>
public sealed class RealServerTests
{
    private const string Secret = "Canary-passw0rd-7f3a";
    private const string Answer = "canary-answer-91c4: I would measure first and add the index that is missing.";
    private const string Draft = "canary-draft-55e0";
    private const string WrongPassword = "Canary-wr0ng-password";

    [Fact]
    public async Task A_whole_journey_leaves_no_secret_and_no_answer_in_the_log()
    {
        await using var server = await ServerProcess.StartAsync();
        var ana = server.Stranger();
        const string email = "canary.mail@example.org";
        (await ana.Register(email, Secret, "Canary Name")).ShouldBe(201);
        var signedIn = (await ana.LogIn(email, Secret)).ShouldBe(200);
        ana.AccessToken = signedIn.Text("access_token");
        var refreshToken = signedIn.Text("refresh_token");
        var renewed = (await ana.Refresh(refreshToken)).ShouldBe(200);
        (await ana.LogIn(email, WrongPassword)).ShouldBe(401);
        (await ana.SendRaw(HttpMethod.Post, "/auth/login", $"{{\"password\": \"{Secret}\", ")).ShouldBe(400);
        (
            await ana.Post(
                "/auth/register",
                new
                {
                    email,
                    password = Secret,
                    other = Secret,
                }
            )
        ).ShouldBe(400);
        (await ana.Get($"/interviews?cursor={Secret}")).ShouldBe(400);

        var forger = server.Stranger();
        forger.AccessToken = $"{ana.AccessToken[..^4]}AAAA";
        (await forger.Get("/users/me")).ShouldBe(401);

        var practice = await ana.StartInterview(2);
        (await ana.SaveDraft(practice, practice.QuestionIds[1], Draft)).ShouldBe(200);
        var answer = (await ana.Submit(practice, practice.QuestionIds[0], Answer, key: "canary-key")).ShouldBe(201);
        (await ana.WaitForEvaluation(answer.Id("answer_id"))).Text("status").ShouldBe("completed");
        var resume = await ana.UploadAndWait(ResumeFiles.Pdf([.. ResumeFiles.Lines, "canary-resume-1b2c"]), "cv.pdf");
        resume.Text("status").ShouldBe("education_parsed");
        (await ana.UploadAndWait(ResumeFiles.CorruptPdf(), "bad.pdf")).Text("status").ShouldBe("extraction_failed");

        await Eventually.Is(() => server.Log.Contains("/api/v1/interviews"), "requests are logged");
        server.Log.ShouldContain("request_id");
        server.Log.ShouldContain("auth.token_invalid");
        string[] canaries =
        [
            Secret,
            WrongPassword,
            "canary-answer-91c4",
            Draft,
            "canary-resume-1b2c",
            email,
            ana.AccessToken,
            ana.AccessToken.Split('.')[2],
            refreshToken,
            renewed.Text("access_token"),
            renewed.Text("refresh_token"),
            "$2a$",
        ];
        canaries.Where(canary => server.Log.Contains(canary, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        server.Log.Split('\n').Where(line => line.Contains("\"@l\":\"Error\"")).ShouldBeEmpty();
    }

    [Fact]
    public async Task More_than_the_limit_is_refused_while_it_arrives_and_the_server_goes_on()
    {
        await using var server = await ServerProcess.StartAsync();
        var ana = await server.Stranger().RegisterAndSignIn("ana");
        var file = new byte[10_485_761];
        ResumeFiles.Pdf().CopyTo(file, 0);
        (await ana.Upload(file, "one-byte-more.pdf")).ShouldBeRefused(413, "file_too_large");
        (await ana.Upload(new byte[12_000_000], "much-more.pdf")).ShouldBeRefused(413, "file_too_large");
        (await ana.Upload(file[..10_485_760], "exactly.pdf")).ShouldBe(201);
        (await ana.Get("/users/me")).ShouldBe(200).Header("Server").ShouldBeNull();
    }
}
