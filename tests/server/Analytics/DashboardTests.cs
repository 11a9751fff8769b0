using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Analytics;

public sealed class DashboardTests(TestServer server)
{
    [Fact]
    public async Task What_cannot_be_known_yet_is_null_and_not_zero()
    {
        var ana = await server.SignIn();
        var dashboard = (await ana.Get("/analytics/dashboard")).ShouldBe(200);
        dashboard.Number("overview.total_interviews_completed").ShouldBe(0);
        dashboard.Real("overview.total_practice_hours").ShouldBe(0);
        foreach (var figure in new[] { "average_score_all_time", "average_score_last_30_days", "improvement_rate" })
            dashboard.IsNull($"overview.{figure}").ShouldBeTrue(figure);
        foreach (var list in new[] { "score_over_time", "category_performance", "strengths", "weaknesses" })
            dashboard.List(list).ShouldBeEmpty(list);
        dashboard.List("recommendations").Count.ShouldBe(1);
        dashboard.IsNull("running_interview").ShouldBeTrue();
    }

    [Fact]
    public async Task Finished_sessions_count_and_a_running_one_can_be_gone_on_with()
    {
        var ana = await server.SignIn();
        var done = await ana.Practise(2, "I would measure first, find the slowest query and add an index.");
        var running = await ana.StartInterview(3);
        (await ana.Submit(running, running.QuestionIds[0], "A first answer of three.")).ShouldBe(201);
        await server.InDb(db =>
            db.Answers.Where(a => a.InterviewId == done.SessionId)
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.TimeTakenSeconds, 900))
        );

        var score = (await ana.Summary(done)).Number("overall_session_score");
        var dashboard = (await ana.Get("/analytics/dashboard")).ShouldBe(200);
        dashboard.Number("overview.total_interviews_completed").ShouldBe(1);
        dashboard.Real("overview.average_score_all_time").ShouldBe(score);
        dashboard.Real("overview.average_score_last_30_days").ShouldBe(score);
        dashboard.Real("overview.total_practice_hours").ShouldBe(0.5);
        dashboard.Real("score_over_time.0.average_score").ShouldBe(score);
        dashboard.Id("running_interview.session_id").ShouldBe(running.SessionId);
        dashboard.Number("running_interview.answered_count").ShouldBe(1);
        dashboard.Number("running_interview.question_count").ShouldBe(3);
    }

    [Theory]
    [InlineData(81, true, false)]
    [InlineData(80, false, false)]
    [InlineData(60, false, false)]
    [InlineData(59, false, true)]
    public async Task A_category_is_a_strength_above_80_and_a_weakness_below_60(int score, bool strong, bool weak)
    {
        var ana = await server.SignIn();
        var practice = await ana.Practise(1, "I would measure first and add an index.");
        await server.InDb(db =>
            db.Evaluations.Where(e => e.InterviewId == practice.SessionId)
                .ExecuteUpdateAsync(set => set.SetProperty(e => e.Overall, score))
        );
        var dashboard = await ana.Get("/analytics/dashboard");
        dashboard.List("strengths").Count.ShouldBe(strong ? 1 : 0);
        dashboard.List("weaknesses").Count.ShouldBe(weak ? 1 : 0);
    }
}
