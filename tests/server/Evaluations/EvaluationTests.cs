using AnswerScoring;
using CsCheck;
using InterviewMaster.Features.Evaluations;
using InterviewMaster.Features.Interviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InterviewMaster.Tests.Evaluations;

public sealed class EvaluationTests(TestServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_strong_answer_is_judged_once_and_every_word_of_evidence_is_its_own()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview(1);
        var model = await ModelAnswerOf(practice.QuestionIds[0]);
        var receipt = (await ana.Submit(practice, practice.QuestionIds[0], model)).ShouldBe(201);
        receipt.Text("evaluation_status").ShouldBe("pending");

        var evaluation = await ana.WaitForEvaluation(receipt.Id("answer_id"));
        evaluation.Text("status").ShouldBe("completed");
        evaluation.Number("overall_score").ShouldBeGreaterThan(80);
        evaluation.Text("evaluator").ShouldBe("local");
        evaluation.Text("example_answer").ShouldBe(model);
        evaluation.Text("evaluated_at").ShouldEndWith("Z");
        evaluation.List("strengths").ShouldNotBeEmpty();
        evaluation.List("points").Count.ShouldBeGreaterThanOrEqualTo(4);
        foreach (var point in evaluation.List("points"))
        {
            var covered = (string)point!["covered"]!;
            covered.ShouldBeOneOf("full", "partial", "missing");
            var evidence = (string?)point["evidence"];
            (evidence is null).ShouldBe(covered == "missing", "evidence is there exactly when something was said");
            if (evidence is not null)
                evaluation.Text("answer_text").ShouldContain(evidence, Case.Sensitive);
        }
        (await CountOf(receipt.Id("answer_id"))).ShouldBe(1);
    }

    [Theory]
    [InlineData("It is fine, I think that is fine.")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("I do not know the answer to this question.")]
    [InlineData("The weather was nice and we ate ice cream at the beach with the dog.")]
    public async Task An_answer_that_says_nothing_scores_below_twenty(string answer)
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview(1);
        var id = (await ana.Submit(practice, practice.QuestionIds[0], answer)).ShouldBe(201).Id("answer_id");
        var evaluation = await ana.WaitForEvaluation(id);
        evaluation.Number("overall_score").ShouldBeLessThan(20);
        evaluation.List("improvements").ShouldNotBeEmpty();
    }

    /// <summary>P12: round(0.4·content + 0.2·clarity + 0.2·confidence + 0.2·technical).</summary>
    [Fact]
    public void P12_the_overall_score_is_the_weighted_sum_of_the_criteria() =>
        Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 100])
            .Sample(
                (content, clarity, confidence, technical) =>
                {
                    var score = new AnswerScore
                    {
                        ContentQuality = content,
                        Clarity = clarity,
                        Confidence = confidence,
                        TechnicalAccuracy = technical,
                        Points = [],
                        Strengths = [],
                        Improvements = [],
                        Suggestions = [],
                    };
                    // In whole tenths, so that no rounding of doubles decides. Fifths never lie between two integers.
                    var tenths = (4 * content) + (2 * clarity) + (2 * confidence) + (2 * technical);
                    var expected = (tenths + 5) / 10;
                    var kept = Evaluation.Of(new Answer { Text = "" }, score, default);
                    kept.Overall.ShouldBe(expected);
                },
                iter: 1000
            );

    [Fact]
    public async Task P12_the_scores_that_are_told_keep_the_formula()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview(1);
        var half = await ModelAnswerOf(practice.QuestionIds[0]);
        half = half[..(half.Length / 2)];
        var id = (await ana.Submit(practice, practice.QuestionIds[0], half)).Id("answer_id");
        var evaluation = await ana.WaitForEvaluation(id);
        int Score(string name) => evaluation.Number($"scores.{name}");
        var tenths =
            (4 * Score("content_quality"))
            + (2 * (Score("clarity") + Score("confidence") + Score("technical_accuracy")));
        evaluation.Number("overall_score").ShouldBe((tenths + 5) / 10);
    }

    [Fact]
    public async Task A_job_that_runs_again_or_twice_at_once_leaves_one_evaluation()
    {
        var ana = await server.SignIn();
        var answer = await AnswerWithoutJob(ana);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunJob(answer)));
        var first = (await ana.Get($"/answers/{answer}/evaluation")).ShouldBe(200);
        first.Text("status").ShouldBe("completed");
        await RunJob(answer);
        (await CountOf(answer)).ShouldBe(1);
        (await ana.Get($"/answers/{answer}/evaluation")).Body.ShouldBe(first.Body);
    }

    [Fact]
    public async Task An_answer_whose_evaluation_was_given_up_says_so_and_has_no_scores()
    {
        var ana = await server.SignIn();
        var answer = await AnswerWithoutJob(ana);
        (await ana.Get($"/answers/{answer}/evaluation")).Text("status").ShouldBe("pending");
        var when = new DateTimeOffset(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);
        await server.InDb(async db =>
        {
            await EvaluateAnswerJob.WhenGivenUp(new EvaluateAnswer(answer), db, new FakeTimeProvider(when), Ct);
            return 0;
        });
        var evaluation = (await ana.Get($"/answers/{answer}/evaluation")).ShouldBe(200);
        evaluation.Text("status").ShouldBe("failed");
        evaluation.IsNull("scores").ShouldBeTrue();
        evaluation.IsNull("overall_score").ShouldBeTrue();
        evaluation.Instant("evaluated_at").ShouldBe(when);
        evaluation.Text("answer_text").Length.ShouldBeGreaterThan(10, "the answer itself is safe");
    }

    [Fact]
    public async Task The_evaluation_of_an_answer_that_is_gone_is_no_fault()
    {
        var never = Guid.CreateVersion7();
        await RunJob(never);
        (await CountOf(never)).ShouldBe(0);
    }

    private Task<int> RunJob(Guid answerId) =>
        server.InScope(async services =>
        {
            await EvaluateAnswerJob.Handle(
                new EvaluateAnswer(answerId),
                services.GetRequiredService<AnswerScorer>(),
                services.GetRequiredService<Data.AppDb>(),
                services.GetRequiredService<TimeProvider>(),
                Ct
            );
            return 0;
        });

    /// <summary>As after a submit whose job has not come to its turn yet.</summary>
    private async Task<Guid> AnswerWithoutJob(Person person)
    {
        var practice = await person.StartInterview(1);
        return await server.InDb(async db =>
        {
            var asked = await db.InterviewQuestions.SingleAsync(q => q.InterviewId == practice.SessionId, Ct);
            var answer = new Answer
            {
                Id = Guid.CreateVersion7(),
                UserId = person.Id,
                InterviewId = practice.SessionId,
                InterviewQuestionId = asked.Id,
                QuestionId = asked.QuestionId,
                Text = "I would measure first and change one thing at a time.",
                SubmittedAt = server.Clock.GetUtcNow(),
            };
            db.Answers.Add(answer);
            await db.SaveChangesAsync(Ct);
            return answer.Id;
        });
    }

    private Task<string> ModelAnswerOf(Guid questionId) =>
        server.InDb(db => db.Questions.Where(q => q.Id == questionId).Select(q => q.ModelAnswer).SingleAsync());

    private Task<int> CountOf(Guid answerId) =>
        server.InDb(db => db.Evaluations.CountAsync(e => e.AnswerId == answerId));
}
