namespace InterviewMaster.Tests.Interviews;

public sealed class ShowQuestionTests(TestServer server)
{
    [Fact]
    public async Task The_first_display_starts_the_countdown_and_later_ones_do_not_restart_it()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => ana.Show(practice, practice.QuestionIds[0]))
        );
        var stamps = replies.Select(r => r.ShouldBe(200).Text("displayed_at")).Distinct().ToList();
        stamps.Count.ShouldBe(1);
        (await ana.Show(practice, practice.QuestionIds[0])).Text("displayed_at").ShouldBe(stamps[0]);
        replies[0].Text("status").ShouldBe("shown");
        replies[0].Text("question_text").ShouldBe(practice.Started.Text("first_question.question_text"));
    }

    [Fact]
    public async Task A_question_is_not_readable_before_it_is_shown()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        var before = await ana.Get($"/interviews/{practice.SessionId}");
        before.List("questions").ShouldAllBe(q => q!["question_text"] == null && (string)q["status"]! == "unseen");
        await ana.Show(practice, practice.QuestionIds[1]);
        var after = await ana.Get($"/interviews/{practice.SessionId}");
        after.IsNull("questions.0.question_text").ShouldBeTrue();
        after.Text("questions.1.question_text").ShouldNotBeEmpty();
        after.Text("questions.1.status").ShouldBe("shown");
    }

    [Fact]
    public async Task A_question_of_another_session_is_not_here()
    {
        var ana = await server.SignIn();
        var one = await ana.StartInterview();
        var two = await ana.StartInterview();
        (await ana.Show(one, two.QuestionIds[0])).ShouldBeRefused(404, "not_found");
    }

    [Fact]
    public async Task Nobody_gets_at_another_persons_session()
    {
        var ana = await server.SignIn();
        var bo = await server.SignIn("bo");
        var practice = await ana.StartInterview();
        var question = practice.QuestionIds[0];
        var answer = (await ana.Submit(practice, question, "An answer that belongs to Ana.")).Id("answer_id");
        var second = practice.QuestionIds[1];
        Reply[] tries =
        [
            await bo.Get($"/interviews/{practice.SessionId}"),
            await bo.Show(practice, second),
            await bo.SaveDraft(practice, second, "mine now"),
            await bo.GetDraft(practice, second),
            await bo.Submit(practice, second, "An answer in her name."),
            await bo.Skip(practice, second),
            await bo.Finish(practice),
            await bo.Summary(practice),
            await bo.Get($"/answers/{answer}/evaluation"),
        ];
        foreach (var reply in tries)
            reply.ShouldBeRefused(404, "not_found");
        var session = await ana.Get($"/interviews/{practice.SessionId}");
        session.Text("status").ShouldBe("in_progress");
        session.Text("questions.1.status").ShouldBe("unseen");
        (await ana.GetDraft(practice, second)).IsNull("draft_text").ShouldBeTrue();
    }
}
