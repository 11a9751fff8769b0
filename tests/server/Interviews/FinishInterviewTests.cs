namespace InterviewMaster.Tests.Interviews;

public sealed class FinishInterviewTests(TestServer server)
{
    [Fact]
    public async Task Finishing_twice_is_as_good_as_once()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        var first = (await ana.Finish(practice)).ShouldBe(200);
        first.Text("status").ShouldBe("completed");
        (await ana.Finish(practice)).ShouldBe(200).Body.ShouldBe(first.Body);
    }

    [Fact]
    public async Task Skipping_leads_to_the_next_question_and_the_last_skip_completes()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview(2);
        var skipped = (await ana.Skip(practice, practice.QuestionIds[0])).ShouldBe(200);
        skipped.Id("next_question.question_id").ShouldBe(practice.QuestionIds[1]);
        skipped.Text("session_status").ShouldBe("in_progress");
        var last = (await ana.Skip(practice, practice.QuestionIds[1])).ShouldBe(200);
        last.IsNull("next_question").ShouldBeTrue();
        last.Text("session_status").ShouldBe("completed");
        (await ana.Get($"/interviews/{practice.SessionId}"))
            .List("questions")
            .ShouldAllBe(q => (string)q!["status"]! == "skipped");
    }

    [Fact]
    public async Task An_answered_question_cannot_be_skipped()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        var answer = await ana.Submit(practice, practice.QuestionIds[0], "A whole answer at last.");
        (await ana.Skip(practice, practice.QuestionIds[0]))
            .ShouldBeRefused(409, "already_answered")
            .Id("answer_id")
            .ShouldBe(answer.Id("answer_id"));
    }

    [Fact]
    public async Task A_finished_session_is_not_changed_by_a_skip()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        await ana.Finish(practice);
        var before = (await ana.Get($"/interviews/{practice.SessionId}")).Body;
        (await ana.Skip(practice, practice.QuestionIds[0])).ShouldBeRefused(409, "interview_completed");
        (await ana.Get($"/interviews/{practice.SessionId}")).Body.ShouldBe(before);
    }
}
