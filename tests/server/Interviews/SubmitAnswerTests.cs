using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Interviews;

public sealed class SubmitAnswerTests(TestServer server)
{
    private const string Text = "I would measure first and change one thing at a time.";

    [Fact]
    public async Task The_receipt_names_the_next_question()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview(3);
        await ana.Show(practice, practice.QuestionIds[0]);
        var receipt = (await ana.Submit(practice, practice.QuestionIds[0], $"  {Text}\n")).ShouldBe(201);
        receipt.Id("session_id").ShouldBe(practice.SessionId);
        receipt.Id("question_id").ShouldBe(practice.QuestionIds[0]);
        receipt.Text("evaluation_status").ShouldBe("pending");
        receipt.Text("session_status").ShouldBe("in_progress");
        receipt.Id("next_question.question_id").ShouldBe(practice.QuestionIds[1]);
        receipt.Number("time_taken").ShouldBeInRange(0, 20);
        receipt.Header("Location").ShouldBe($"/api/v1/answers/{receipt.Id("answer_id")}/evaluation");
        (await ana.WaitForEvaluation(receipt.Id("answer_id"))).Text("answer_text").ShouldBe(Text);
    }

    [Fact]
    public async Task The_last_answer_completes_the_session()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview(2);
        (await ana.Submit(practice, practice.QuestionIds[1], Text)).Text("session_status").ShouldBe("in_progress");
        var last = await ana.Submit(practice, practice.QuestionIds[0], Text);
        last.Text("session_status").ShouldBe("completed");
        last.IsNull("next_question").ShouldBeTrue();
        var session = await ana.Get($"/interviews/{practice.SessionId}");
        session.Text("status").ShouldBe("completed");
        session.Text("end_time").ShouldEndWith("Z");
    }

    [Fact]
    public async Task A_second_submit_is_refused_with_the_first_answer()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        var first = await ana.Submit(practice, practice.QuestionIds[0], Text);
        var second = await ana.Submit(practice, practice.QuestionIds[0], "On second thoughts, something else.");
        second.ShouldBeRefused(409, "already_answered").Id("answer_id").ShouldBe(first.Id("answer_id"));
        (await ana.WaitForEvaluation(first.Id("answer_id"))).Text("answer_text").ShouldBe(Text);
    }

    [Fact]
    public async Task Twenty_parallel_submits_of_one_question_make_exactly_one_answer()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => ana.Submit(practice, practice.QuestionIds[0], $"{Text} Copy {i}."))
        );
        var winner = replies.Where(r => r.Status == 201).ShouldHaveSingleItem();
        foreach (var loser in replies.Where(r => r.Status != 201))
            loser.ShouldBeRefused(409, "already_answered").Id("answer_id").ShouldBe(winner.Id("answer_id"));
        (await AnswersOf(practice)).ShouldBe(1);
    }

    [Fact]
    public async Task Parallel_submits_of_the_last_two_questions_complete_the_session()
    {
        var ana = await server.SignIn();
        for (var round = 0; round < 3; round++)
        {
            var practice = await ana.StartInterview(2);
            var replies = await Task.WhenAll(practice.QuestionIds.Select(q => ana.Submit(practice, q, Text)));
            replies.ShouldAllBe(r => r.ShouldBe(201) != null);
            replies.Select(r => r.Text("session_status")).Order().ShouldBe(["completed", "in_progress"]);
            (await ana.Get($"/interviews/{practice.SessionId}")).Text("status").ShouldBe("completed");
        }
    }

    [Fact]
    public async Task After_the_session_is_finished_no_answer_is_taken()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        (await ana.Finish(practice)).ShouldBe(200);
        (await ana.Submit(practice, practice.QuestionIds[0], Text)).ShouldBeRefused(409, "interview_completed");
        (await AnswersOf(practice)).ShouldBe(0);
    }

    [Fact]
    public async Task A_skipped_question_can_be_answered_while_the_session_runs()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview(3);
        (await ana.Skip(practice, practice.QuestionIds[0])).ShouldBe(200);
        (await ana.Submit(practice, practice.QuestionIds[0], Text)).ShouldBe(201);
        (await ana.Get($"/interviews/{practice.SessionId}")).Text("questions.0.status").ShouldBe("answered");
    }

    [Theory]
    [InlineData("""{"answer_text": "An answer to no question at all."}""")]
    [InlineData("""{"question_id": "00000000-0000-0000-0000-000000000000", "answer_text": "An answer to nothing."}""")]
    [InlineData("""{"question_id": "0199e0c2-8f6a-7c33-9b58-6f1c1f5f2a10", "answer_text": "Not of this session."}""")]
    public async Task An_answer_to_a_question_that_was_not_asked_has_no_place(string body)
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        (await ana.SendRaw(HttpMethod.Post, $"/interviews/{practice.SessionId}/answers", body)).ShouldBeRefused(
            404,
            "not_found"
        );
    }

    [Fact]
    public async Task Markup_in_an_answer_is_text()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        const string markup = "<script>alert('x')</script> & <b>bold</b> \"quoted\" '; DROP TABLE answers; --";
        var id = (await ana.Submit(practice, practice.QuestionIds[0], markup)).ShouldBe(201).Id("answer_id");
        var evaluation = await ana.WaitForEvaluation(id);
        evaluation.Text("answer_text").ShouldBe(markup);
        evaluation.Body.ShouldNotContain("<script>", Case.Sensitive, "escaped in JSON");
    }

    private Task<int> AnswersOf(Practice practice) =>
        server.InDb(db => db.Answers.CountAsync(a => a.InterviewId == practice.SessionId));
}
