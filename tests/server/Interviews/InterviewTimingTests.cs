using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Interviews;

[Collection(nameof(SteeredClock))]
public sealed class InterviewTimingTests(SteeredServer steered)
{
    private const string Text = "I would measure first and change one thing at a time.";

    [Fact]
    public async Task Time_taken_counts_from_the_first_display()
    {
        steered.Clock.Hold();
        var ana = await steered.Server.SignIn();
        var practice = await ana.StartInterview();
        steered.Clock.Advance(TimeSpan.FromSeconds(100));
        await ana.Show(practice, practice.QuestionIds[0]);
        steered.Clock.Advance(TimeSpan.FromSeconds(30));
        await ana.Show(practice, practice.QuestionIds[0]);
        steered.Clock.Advance(TimeSpan.FromSeconds(12.7));
        (await ana.Submit(practice, practice.QuestionIds[0], Text)).Number("time_taken").ShouldBe(42);
        steered.Clock.Advance(TimeSpan.FromSeconds(8));
        (await ana.Submit(practice, practice.QuestionIds[1], Text))
            .Number("time_taken")
            .ShouldBe(8, "a question that was never shown is timed from what was done last");
        steered.Clock.Release();
    }

    [Fact]
    public async Task A_late_answer_is_still_taken()
    {
        steered.Clock.Hold();
        var ana = await steered.Server.SignIn();
        var practice = await ana.StartInterview();
        var shown = await ana.Show(practice, practice.QuestionIds[0]);
        var late = TimeSpan.FromSeconds(shown.Number("time_limit_seconds") + 60);
        steered.Clock.Advance(late);
        (await ana.Submit(practice, practice.QuestionIds[0], Text))
            .ShouldBe(201)
            .Number("time_taken")
            .ShouldBe((int)late.TotalSeconds);
        steered.Clock.Release();
    }

    [Fact]
    public async Task A_key_is_forgotten_after_24_hours()
    {
        var ana = await steered.Server.SignIn();
        var first = (await ana.TryStartInterview("Backend Engineer", "Easy", 1, key: "day")).ShouldBe(201);
        steered.Clock.Advance(TimeSpan.FromHours(24) + TimeSpan.FromMinutes(1));
        await ana.SignInAgain();
        var next = (await ana.TryStartInterview("Backend Engineer", "Hard", 2, key: "day")).ShouldBe(201);
        next.Id("session_id").ShouldNotBe(first.Id("session_id"));
        next.Header("Idempotency-Replayed").ShouldBeNull();
        (await steered.Server.InDb(db => db.IdempotencyKeys.CountAsync(k => k.UserId == ana.Id))).ShouldBe(1);
    }
}
