using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Interviews;

/// <summary>The same key and body give the same answer (API.md), shown on the two calls where it matters most.</summary>
public sealed class IdempotencyTests(TestServer server)
{
    private const string Text = "I would measure first and change one thing at a time.";

    [Fact]
    public async Task A_submit_that_is_sent_again_gets_the_same_receipt()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        var first = (await ana.Submit(practice, practice.QuestionIds[0], Text, key: "k-1")).ShouldBe(201);
        first.Header("Idempotency-Replayed").ShouldBeNull();
        var again = (await ana.Submit(practice, practice.QuestionIds[0], Text, key: "k-1")).ShouldBe(201);
        again.Header("Idempotency-Replayed").ShouldBe("true");
        again.Body.ShouldBe(first.Body);
        again.Header("Location").ShouldBe(first.Header("Location"));
        again.ContentType.ShouldBe(first.ContentType);
    }

    [Fact]
    public async Task The_same_key_for_something_else_is_refused()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        await ana.Submit(practice, practice.QuestionIds[0], Text, key: "k-1");
        (await ana.Submit(practice, practice.QuestionIds[0], $"{Text} Really.", key: "k-1")).ShouldBeRefused(
            422,
            "idempotency_key_reused"
        );
        (await ana.TryStartInterview("Backend Engineer", "Easy", 1, key: "k-1")).ShouldBe(422);
    }

    [Fact]
    public async Task Twenty_parallel_submits_with_one_key_get_one_answer_and_equal_receipts()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => ana.Submit(practice, practice.QuestionIds[0], Text, key: "crowd"))
        );
        replies.ShouldAllBe(r => r.ShouldBe(201) != null);
        replies.Select(r => r.Body).Distinct().Count().ShouldBe(1);
        replies.Count(r => r.Header("Idempotency-Replayed") == null).ShouldBe(1);
        (await server.InDb(db => db.Answers.CountAsync(a => a.InterviewId == practice.SessionId))).ShouldBe(1);
    }

    [Fact]
    public async Task Parallel_starts_with_one_key_make_one_session()
    {
        var ana = await server.SignIn();
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => ana.TryStartInterview("Backend Engineer", "Easy", 3, key: "start"))
        );
        replies.Select(r => r.ShouldBe(201).Id("session_id")).Distinct().Count().ShouldBe(1);
        (await ana.Get("/interviews")).List("items").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_is_not_remembered()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        (await ana.Submit(practice, practice.QuestionIds[0], "short", key: "fix")).ShouldBe(400);
        (await ana.Submit(practice, practice.QuestionIds[0], Text, key: "fix")).ShouldBe(201);
    }

    [Fact]
    public async Task Keys_of_different_people_have_nothing_to_do_with_each_other()
    {
        var ana = await server.SignIn();
        var bo = await server.SignIn("bo");
        var hers = (await ana.TryStartInterview("Backend Engineer", "Easy", 1, key: "same")).ShouldBe(201);
        var his = (await bo.TryStartInterview("Backend Engineer", "Easy", 1, key: "same")).ShouldBe(201);
        his.Id("session_id").ShouldNotBe(hers.Id("session_id"));
        his.Header("Idempotency-Replayed").ShouldBeNull();
    }

    [Fact]
    public async Task A_key_may_have_a_hundred_characters()
    {
        var ana = await server.SignIn();
        (await ana.TryStartInterview("Backend Engineer", "Easy", 1, key: new string('k', 100))).ShouldBe(201);
        (await ana.TryStartInterview("Backend Engineer", "Easy", 1, key: new string('k', 101))).ShouldBeRefused(
            400,
            "idempotency_key_invalid"
        );
    }
}
