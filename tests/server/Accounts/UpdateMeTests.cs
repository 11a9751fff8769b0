namespace InterviewMaster.Tests.Accounts;

public sealed class UpdateMeTests(TestServer server)
{
    [Fact]
    public async Task The_profile_is_what_was_put()
    {
        var ana = await server.SignIn();
        var put = (
            await ana.Put(
                "/users/me",
                new
                {
                    name = " Ana R. ",
                    target_role = "backend engineer",
                    experience_level = "Mid",
                    location = " Madrid ",
                    time_zone = "Europe/Madrid",
                }
            )
        ).ShouldBe(200);
        put.Text("name").ShouldBe("Ana R.");
        put.Text("target_role").ShouldBe("Backend Engineer", "spelt as in the catalogue");
        put.Text("experience_level").ShouldBe("Mid");
        put.Text("location").ShouldBe("Madrid");
        put.Text("time_zone").ShouldBe("Europe/Madrid");
        (await ana.Get("/users/me")).ShouldBe(200).Body.ShouldBe(put.Body);
    }

    [Fact]
    public async Task What_is_left_out_is_cleared_but_for_the_time_zone()
    {
        var ana = await server.SignIn();
        await ana.Put(
            "/users/me",
            new
            {
                name = "Ana",
                location = "Madrid",
                time_zone = "Europe/Madrid",
            }
        );
        var put = (await ana.Put("/users/me", new { name = "Ana" })).ShouldBe(200);
        put.IsNull("location").ShouldBeTrue();
        put.Text("time_zone").ShouldBe("Europe/Madrid");
    }

    [Theory]
    [InlineData("target_role", "\"Astronaut\"")]
    [InlineData("target_role", "\"\"")]
    [InlineData("experience_level", "\"Wizard\"")]
    [InlineData("experience_level", "2")]
    [InlineData("experience_level", "\"mid-level\"")]
    [InlineData("time_zone", "\"Middle-earth/Shire\"")]
    [InlineData("time_zone", "\"\"")]
    [InlineData("time_zone", "\"../../etc/passwd\"")]
    [InlineData("name", "\"\"")]
    [InlineData("name", "\"   \"")]
    [InlineData("name", "null")]
    [InlineData("name", "7")]
    [InlineData("email", "\"other@example.org\"")]
    [InlineData("role", "\"admin\"")]
    public async Task A_wrong_value_is_refused_and_nothing_changes(string field, string value)
    {
        var ana = await server.SignIn();
        var before = (await ana.Get("/users/me")).Body;
        var name = field == "name" ? "" : "\"name\": \"Changed\", ";
        var reply = await ana.SendRaw(HttpMethod.Put, "/users/me", $"{{{name}\"{field}\": {value}}}");
        reply.ShouldNameFields(field);
        (await ana.Get("/users/me")).Body.ShouldBe(before);
    }

    [Theory]
    [InlineData("name", 100)]
    [InlineData("location", 120)]
    public async Task A_text_may_have_its_full_length_and_not_one_character_more(string field, int longest)
    {
        var ana = await server.SignIn();
        var body = new Dictionary<string, string> { ["name"] = "Ana", [field] = new('é', longest) };
        (await ana.Put("/users/me", body)).ShouldBe(200).Text(field).Length.ShouldBe(longest);
        body[field] = new('é', longest + 1);
        (await ana.Put("/users/me", body)).ShouldNameFields(field);
    }
}
