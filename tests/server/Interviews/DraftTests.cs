namespace InterviewMaster.Tests.Interviews;

public sealed class DraftTests(TestServer server)
{
    [Fact]
    public async Task The_last_draft_is_kept_and_restored()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        var question = practice.QuestionIds[0];
        var none = (await ana.GetDraft(practice, question)).ShouldBe(200);
        none.IsNull("draft_text").ShouldBeTrue();
        none.IsNull("last_saved_at").ShouldBeTrue();

        await ana.SaveDraft(practice, question, "First I would");
        var saved = (await ana.SaveDraft(practice, question, "First I would measure\n\t“twice” 😀")).ShouldBe(200);
        saved.Text("last_saved_at").ShouldEndWith("Z");
        (await ana.GetDraft(practice, question)).Text("draft_text").ShouldBe("First I would measure\n\t“twice” 😀");
        (await ana.Show(practice, question)).Text("draft_text").ShouldBe("First I would measure\n\t“twice” 😀");
    }

    [Fact]
    public async Task A_draft_may_be_emptied_and_may_be_longer_than_an_answer()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        var question = practice.QuestionIds[0];
        (await ana.SaveDraft(practice, question, new string('d', 20_000))).ShouldBe(200);
        (await ana.SaveDraft(practice, question, new string('d', 20_001))).ShouldNameFields("draft_text");
        (await ana.GetDraft(practice, question)).Text("draft_text").Length.ShouldBe(20_000);
        (await ana.SaveDraft(practice, question, "")).ShouldBe(200).Text("draft_text").ShouldBe("");
    }

    [Fact]
    public async Task An_answered_question_has_no_draft_and_takes_none()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        var question = practice.QuestionIds[0];
        await ana.SaveDraft(practice, question, "half an answ");
        (await ana.Submit(practice, question, "A whole answer at last.")).ShouldBe(201);
        (await ana.GetDraft(practice, question)).ShouldBe(200).IsNull("draft_text").ShouldBeTrue();
        (await ana.SaveDraft(practice, question, "too late")).ShouldBeRefused(409, "already_answered");
        (await ana.GetDraft(practice, question)).IsNull("draft_text").ShouldBeTrue();
    }

    [Fact]
    public async Task A_skipped_question_keeps_what_was_typed()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        var question = practice.QuestionIds[0];
        await ana.SaveDraft(practice, question, "I am not sure, but");
        (await ana.Skip(practice, question)).ShouldBe(200);
        (await ana.GetDraft(practice, question)).Text("draft_text").ShouldBe("I am not sure, but");
    }

    [Fact]
    public async Task A_draft_of_a_question_that_was_not_asked_is_not_here()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        (await ana.SaveDraft(practice, Guid.CreateVersion7(), "lost")).ShouldBeRefused(404, "not_found");
        (await ana.GetDraft(practice, Guid.CreateVersion7())).ShouldBe(404);
    }
}
