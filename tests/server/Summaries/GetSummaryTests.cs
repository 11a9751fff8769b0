using InterviewMaster.Features.Evaluations;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Summaries;

public sealed class GetSummaryTests(TestServer server)
{
    private const string Text = "I would measure first, find the slowest query and add the index that it needs.";

    [Fact]
    public async Task A_running_session_has_no_summary_yet()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview(2);
        (await ana.Summary(practice)).ShouldBeRefused(409, "interview_not_completed");
        (await ana.Get($"/interviews/{Guid.CreateVersion7()}/summary")).ShouldBeRefused(404, "not_found");
    }

    [Fact]
    public async Task The_session_is_the_rounded_mean_of_its_answers()
    {
        var ana = await server.SignIn();
        var practice = await ana.Practise(3, Text);
        await SetScores(practice, [81, 60, 60]);
        var summary = (await ana.Summary(practice)).ShouldBe(200);
        summary.Number("overall_session_score").ShouldBe(67);
        summary.Number("pending_evaluations").ShouldBe(0);
        summary.List("questions").Select(q => (int)q!["overall_score"]!).ShouldBe([81, 60, 60]);
        summary.List("line_chart_data").Select(p => (int)p!["overall_score"]!).ShouldBe([81, 60, 60]);
        summary.List("line_chart_data").Select(p => (int)p!["question_number"]!).ShouldBe([1, 2, 3]);
        summary
            .List("radar_chart_data")
            .Select(p => (string)p!["criterion"]!)
            .ShouldBe(["content_quality", "clarity", "confidence", "technical_accuracy"]);
        foreach (var corner in summary.List("radar_chart_data"))
            summary.Number($"scores.{(string)corner!["criterion"]!}").ShouldBe((int)corner["score"]!);
        summary.List("category_performance").Sum(c => (int)c!["question_count"]!).ShouldBe(3);
        summary.List("strengths").Count.ShouldBeLessThanOrEqualTo(3);
        summary.IsNull("score_trend").ShouldBeTrue("there was no session before");
    }

    [Fact]
    public async Task The_trend_compares_with_the_session_before_of_the_same_role_and_difficulty()
    {
        var ana = await server.SignIn();
        await SetScores(await ana.Practise(1, Text), [50]);
        await SetScores(await ana.Practise(1, Text, difficulty: "Hard"), [10]);
        var practice = await ana.Practise(1, Text);
        await SetScores(practice, [65]);
        (await ana.Summary(practice)).Real("score_trend").ShouldBe(30);
    }

    [Fact]
    public async Task Answers_still_being_judged_are_counted_and_not_taken_for_zero()
    {
        var ana = await server.SignIn();
        var practice = await ana.Practise(2, Text);
        await SetScores(practice, [70, 90]);
        var first = practice.QuestionIds[0];
        await server.InDb(db =>
            db.Evaluations.Where(e => db.Answers.Any(a => a.Id == e.AnswerId && a.QuestionId == first))
                .Where(e => e.InterviewId == practice.SessionId)
                .ExecuteDeleteAsync()
        );
        var summary = (await ana.Summary(practice)).ShouldBe(200);
        summary.Number("pending_evaluations").ShouldBe(1);
        summary.Number("overall_session_score").ShouldBe(90);
        summary.IsNull("line_chart_data.0.overall_score").ShouldBeTrue();
    }

    [Fact]
    public async Task A_session_without_any_answer_has_no_scores_instead_of_zeros()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview(2);
        await ana.Finish(practice);
        var summary = (await ana.Summary(practice)).ShouldBe(200);
        summary.IsNull("overall_session_score").ShouldBeTrue();
        summary.IsNull("scores").ShouldBeTrue();
        summary.IsNull("score_trend").ShouldBeTrue();
        summary.List("radar_chart_data").ShouldBeEmpty();
        summary.List("questions").ShouldAllBe(q => (string)q!["status"]! == "skipped" && q["answer_id"] == null);
    }

    /// <summary>Sets the overall scores in the order of the questions: what the engine says is another test's subject.</summary>
    private Task<int> SetScores(Practice practice, int[] scores) =>
        server.InDb(async db =>
        {
            foreach (var (question, score) in practice.QuestionIds.Zip(scores))
            {
                var changed = await db
                    .Evaluations.Where(e =>
                        e.InterviewId == practice.SessionId
                        && e.Status == EvaluationStatus.Completed
                        && db.Answers.Any(a => a.Id == e.AnswerId && a.QuestionId == question)
                    )
                    .ExecuteUpdateAsync(set => set.SetProperty(e => e.Overall, score));
                changed.ShouldBe(1);
            }
            return 0;
        });
}
