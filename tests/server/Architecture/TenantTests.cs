using InterviewMaster.Tests.Resumes;

namespace InterviewMaster.Tests.Architecture;

/// <summary>
/// What is somebody else's does not exist (E05, O03): every call with an id is tried with another user's id and with an
/// id that nobody has, and answered with the same 404, byte for byte but for the ids themselves.
/// </summary>
public sealed class TenantTests(TestServer server)
{
    /// <summary>A body that would be taken from its owner, so that nothing but the id can be refused.</summary>
    private static readonly Dictionary<string, object?> Bodies = new()
    {
        ["EndSession"] = null,
        ["DeletePasskey"] = null,
        ["GetResume"] = null,
        ["CorrectResume"] = new { education = Array.Empty<object>() },
        ["DeleteResume"] = null,
        ["DownloadResume"] = null,
        ["GetInterview"] = null,
        ["ShowQuestion"] = null,
        ["SaveDraft"] = new { draft_text = "A draft of somebody else." },
        ["GetDraft"] = null,
        ["SubmitAnswer"] = new { question_id = Guid.Empty, answer_text = "An answer of somebody else." },
        ["SkipQuestion"] = null,
        ["FinishInterview"] = null,
        ["GetEvaluation"] = null,
        ["GetSummary"] = null,
    };

    private IReadOnlyList<ApiRoute> WithIds => [.. ApiRoute.All(server).Where(r => r.Ids.Count > 0)];

    [Fact]
    public void Every_call_with_an_id_is_tried() =>
        WithIds.Select(r => r.Name).ShouldBe(Bodies.Keys, ignoreOrder: true);

    [Fact]
    public async Task Another_user_s_id_and_an_unknown_one_are_answered_alike()
    {
        var ana = await server.SignIn("ana");
        var theirs = await IdsOf(ana);
        var bo = await server.SignIn("bo");
        foreach (var route in WithIds)
        {
            var stolen = await Try(route, bo, id => IdFor(route, id, theirs));
            var nobodys = Guid.CreateVersion7().ToString();
            var unknown = await Try(route, bo, id => id == "passkeyId" ? "AAAA" : nobodys);
            stolen.Reply.ShouldBeRefused(404, "not_found");
            stolen.Comparable.ShouldBe(unknown.Comparable, route.Name);
        }
        // And nothing happened to hers.
        foreach (var route in WithIds.Where(r => r.Method == HttpMethod.Get && r.Name is not "GetSummary"))
            (await Try(route, ana, id => IdFor(route, id, theirs))).Reply.Status.ShouldBe(200, route.Name);
    }

    [Fact]
    public async Task One_s_own_interview_is_no_way_to_somebody_else_s_question()
    {
        var ana = await server.SignIn("ana");
        var hers = await ana.StartInterview(1);
        var bo = await server.SignIn("bo");
        var his = await bo.StartInterview(1, role: "Product Manager");
        foreach (var route in WithIds.Where(r => r.Ids.Contains("questionId")))
        {
            var path = route.Path(id => (id == "sessionId" ? his.SessionId : hers.QuestionIds[0]).ToString());
            (await route.Call(bo, path, Bodies[route.Name])).ShouldBeRefused(404, "not_found");
        }
        (await bo.Submit(his, hers.QuestionIds[0], "An answer to a question that is not in it.")).ShouldBe(404);
    }

    private static async Task<Dictionary<string, string>> IdsOf(Person person)
    {
        var resume = await person.UploadAndWait(ResumeFiles.Pdf(), "cv.pdf");
        var practice = await person.StartInterview(2);
        var answer = (
            await person.Submit(practice, practice.QuestionIds[0], "First I measure, then I change.")
        ).ShouldBe(201);
        (await person.SaveDraft(practice, practice.QuestionIds[1], "A draft.")).ShouldBe(200);
        return new()
        {
            ["sessionId"] = practice.SessionId.ToString(),
            ["questionId"] = practice.QuestionIds[1].ToString(),
            ["answerId"] = answer.Id("answer_id").ToString(),
            ["resumeId"] = resume.Id("resume_id").ToString(),
            ["deviceId"] = (string)(await person.Get("/auth/sessions")).List("items")[0]!["id"]!,
            // Nobody else's passkey can be had without a browser; its id is compared like any other.
            ["passkeyId"] = "c29tZWJvZHkgZWxzZQ",
        };
    }

    /// <summary>A session is an interview or a device that is signed in.</summary>
    private static string IdFor(ApiRoute route, string id, Dictionary<string, string> theirs) =>
        theirs[route.Name == "EndSession" ? "deviceId" : id];

    private static async Task<(Reply Reply, string Comparable)> Try(
        ApiRoute route,
        Person person,
        Func<string, string> idOf
    )
    {
        var reply = await route.Call(person, route.Path(idOf), Bodies[route.Name]);
        if (reply.Status < 400)
            return (reply, "");
        var text = reply.Body.Replace(reply.Text("request_id"), "…", StringComparison.Ordinal);
        foreach (var id in route.Ids)
            text = text.Replace(idOf(id), "…", StringComparison.Ordinal);
        return (reply, $"{reply.Status} {reply.ContentType} {text}");
    }
}
