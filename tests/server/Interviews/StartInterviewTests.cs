using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Interviews;

public sealed class StartInterviewTests(TestServer server)
{
    [Fact]
    public async Task Starting_gives_the_session_and_its_first_question()
    {
        var ana = await server.SignIn();
        var started = (await ana.TryStartInterview("backend engineer", "Hard", 3)).ShouldBe(201);
        started.Header("Location").ShouldBe($"/api/v1/interviews/{started.Id("session_id")}");
        started.Text("role").ShouldBe("Backend Engineer");
        started.Text("difficulty").ShouldBe("Hard");
        started.Text("status").ShouldBe("in_progress");
        started.Number("question_count").ShouldBe(3);
        started.List("categories").ShouldBeEmpty();
        started.Text("start_time").ShouldEndWith("Z");
        started.Number("first_question.question_number").ShouldBe(1);
        started.Number("first_question.total_questions").ShouldBe(3);
        started.Text("first_question.question_text").Length.ShouldBeInRange(10, 500);
        started.Number("first_question.time_limit_seconds").ShouldBeInRange(120, 600);
        started.Text("first_question.status").ShouldBe("unseen");
        started.IsNull("first_question.displayed_at").ShouldBeTrue();
        started.IsNull("first_question.draft_text").ShouldBeTrue();
        started.Body.ShouldNotContain("model_answer");
        started.Body.ShouldNotContain("expected_answer_points");
    }

    [Theory]
    [InlineData("""{"role": "Astronaut", "difficulty": "Easy", "question_count": 3}""", "role")]
    [InlineData("""{"role": "", "difficulty": "Easy", "question_count": 3}""", "role")]
    [InlineData("""{"difficulty": "Easy", "question_count": 3}""", "role")]
    [InlineData("""{"role": "Backend Engineer", "difficulty": "Insane", "question_count": 3}""", "difficulty")]
    [InlineData("""{"role": "Backend Engineer", "difficulty": 1, "question_count": 3}""", "difficulty")]
    [InlineData("""{"role": "Backend Engineer", "question_count": 3}""", "difficulty")]
    [InlineData("""{"role": "Backend Engineer", "difficulty": "Easy", "question_count": 0}""", "question_count")]
    [InlineData("""{"role": "Backend Engineer", "difficulty": "Easy", "question_count": 21}""", "question_count")]
    [InlineData("""{"role": "Backend Engineer", "difficulty": "Easy", "question_count": -1}""", "question_count")]
    [InlineData("""{"role": "Backend Engineer", "difficulty": "Easy", "question_count": "3"}""", "question_count")]
    [InlineData("""{"role": "Backend Engineer", "difficulty": "Easy", "question_count": 2.5}""", "question_count")]
    [InlineData("""{"role": "Backend Engineer", "difficulty": "Easy", "question_count": 1e30}""", "question_count")]
    [InlineData("""{"role": "Backend Engineer", "difficulty": "Easy"}""", "question_count")]
    [InlineData(
        """{"role": "Backend Engineer", "difficulty": "Easy", "question_count": 3, "categories": ["Gossip"]}""",
        "categories[0]"
    )]
    [InlineData(
        """{"role": "Backend Engineer", "difficulty": "Easy", "question_count": 3, "user_id": "x"}""",
        "user_id"
    )]
    public async Task A_wrong_choice_is_refused_with_its_field(string body, string field)
    {
        var ana = await server.SignIn();
        (await ana.SendRaw(HttpMethod.Post, "/interviews", body)).ShouldNameFields(field);
        (await ana.Get("/interviews")).List("items").ShouldBeEmpty();
    }

    [Fact]
    public async Task Several_wrong_fields_are_named_at_once()
    {
        var ana = await server.SignIn();
        (await ana.Post("/interviews", new { role = "", question_count = 99 })).ShouldNameFields(
            "role",
            "difficulty",
            "question_count"
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public async Task One_and_twenty_questions_are_the_limits(int count)
    {
        var ana = await server.SignIn();
        (await ana.StartInterview(count)).QuestionIds.Count.ShouldBe(count);
    }

    [Fact]
    public async Task Only_the_chosen_categories_are_asked_while_there_are_enough()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview(5, categories: ["System_Design", "Coding"]);
        var session = await ana.Get($"/interviews/{practice.SessionId}");
        session.Texts("categories").ShouldBe(["System_Design", "Coding"]);
        session
            .List("questions")
            .Select(q => (string)q!["category"]!)
            .ShouldAllBe(category => category == "System_Design" || category == "Coding");
    }

    [Fact]
    public async Task A_second_session_asks_other_questions()
    {
        var ana = await server.SignIn();
        var first = await ana.StartInterview(10);
        var second = await ana.StartInterview(10);
        second.QuestionIds.Intersect(first.QuestionIds).ShouldBeEmpty();
    }

    [Fact]
    public async Task Sessions_that_are_started_at_once_are_all_whole()
    {
        var ana = await server.SignIn();
        var bo = await server.SignIn("bo");
        var practices = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(i => (i % 2 == 0 ? ana : bo).StartInterview(5))
        );
        practices.Select(p => p.SessionId).ShouldBeUnique();
        practices.ShouldAllBe(p => p.QuestionIds.Distinct().Count() == 5);
        (await server.InDb(db => db.Interviews.CountAsync(i => i.UserId == ana.Id))).ShouldBe(5);
        (await server.InDb(db => db.Interviews.CountAsync(i => i.UserId == bo.Id))).ShouldBe(5);
    }
}
