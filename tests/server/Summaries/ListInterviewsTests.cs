namespace InterviewMaster.Tests.Summaries;

public sealed class ListInterviewsTests(TestServer server)
{
    [Fact]
    public async Task A_new_account_has_an_empty_history()
    {
        var ana = await server.SignIn();
        var list = (await ana.Get("/interviews")).ShouldBe(200);
        list.List("items").ShouldBeEmpty();
        list.IsNull("next_cursor").ShouldBeTrue();
    }

    [Fact]
    public async Task A_session_in_the_history_says_how_far_it_came()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview(2, "Data Scientist", "Easy");
        await ana.Submit(practice, practice.QuestionIds[0], "I would look at the data first.");
        var list = await ana.Get("/interviews");
        list.Id("items.0.session_id").ShouldBe(practice.SessionId);
        list.Text("items.0.role").ShouldBe("Data Scientist");
        list.Text("items.0.difficulty").ShouldBe("Easy");
        list.Text("items.0.status").ShouldBe("in_progress");
        list.Number("items.0.question_count").ShouldBe(2);
        list.Number("items.0.answered_count").ShouldBe(1);
        list.IsNull("items.0.end_time").ShouldBeTrue();
    }

    [Fact]
    public async Task Pages_follow_each_other_and_sessions_that_begin_meanwhile_do_not_shift_them()
    {
        var ana = await server.SignIn();
        var started = new List<Guid>();
        for (var i = 0; i < 5; i++)
            started.Add((await ana.StartInterview(1)).SessionId);
        var first = (await ana.Get("/interviews?limit=2")).ShouldBe(200);
        await ana.StartInterview(1);
        var second = (await ana.Get($"/interviews?limit=2&cursor={first.Text("next_cursor")}")).ShouldBe(200);
        var third = (await ana.Get($"/interviews?limit=2&cursor={second.Text("next_cursor")}")).ShouldBe(200);
        Reply[] pages = [first, second, third];
        pages
            .SelectMany(p => p.List("items"))
            .Select(i => Guid.Parse((string)i!["session_id"]!))
            .ShouldBe(Enumerable.Reverse(started));
        third.IsNull("next_cursor").ShouldBeTrue();
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("-3", 1)]
    [InlineData("1000", 3)]
    public async Task A_limit_out_of_range_is_brought_into_it(string limit, int shown)
    {
        var ana = await server.SignIn();
        for (var i = 0; i < 3; i++)
            await ana.StartInterview(1);
        (await ana.Get($"/interviews?limit={limit}")).ShouldBe(200).List("items").Count.ShouldBe(shown);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("0.00000000000000000000000000000000")]
    [InlineData("-1.0199e0c28f6a7c339b586f1c1f5f2a10")]
    [InlineData("8de0000000000000.not-a-guid")]
    [InlineData("ffffffffffffffff.0199e0c28f6a7c339b586f1c1f5f2a10")]
    [InlineData("7fffffffffffffff.0199e0c28f6a7c339b586f1c1f5f2a10")]
    [InlineData("8de000000000000.0199e0c28f6a7c339b586f1c1f5f2a10.more")]
    public async Task A_cursor_that_we_did_not_give_is_refused(string cursor)
    {
        var ana = await server.SignIn();
        (await ana.Get($"/interviews?cursor={cursor}")).ShouldBeRefused(400, "cursor_invalid");
    }

    [Fact]
    public async Task A_limit_that_is_no_number_is_refused_with_its_field()
    {
        var ana = await server.SignIn();
        (await ana.Get("/interviews?limit=many")).ShouldNameFields("limit");
    }
}
