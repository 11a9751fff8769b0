using System.Text.Json.Nodes;
using CsCheck;

namespace InterviewMaster.Tests.Platform;

/// <summary>P20: whatever is sent, the caller is told what is wrong with it and the server never breaks.</summary>
public sealed class InvalidPayloadTests(TestServer server)
{
    private static readonly string[] Junk =
    [
        "null",
        "true",
        "-1",
        "0",
        "1e400",
        "99999999999999999999",
        "2.5",
        "\"\"",
        "\" \"",
        "\"\\u0000\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud800\"",
        "\"Robert'); DROP TABLE accounts;--\"",
        "\"<img src=x onerror=alert(1)>\"",
        "\"0199e0c2-8f6a-7c33-9b58-6f1c1f5f2a10\"",
        "\"" + new string('x', 30_000) + "\"",
        "[]",
        "[null]",
        "[[[[[[[[]]]]]]]]",
        "{}",
        "{\"a\": {\"b\": null}}",
        "[1, \"two\", {}]",
    ];

    private static readonly (string Method, string Path, string Body)[] Calls =
    [
        ("POST", "/auth/register", """{"email": "x@example.org", "password": "Practise-2-day", "name": "X"}"""),
        ("POST", "/auth/login", """{"email": "x@example.org", "password": "Practise-2-day"}"""),
        ("POST", "/auth/refresh", """{"refresh_token": "abc"}"""),
        (
            "PUT",
            "/users/me",
            """{"name": "A", "target_role": "Backend Engineer", "experience_level": "Mid", "location": "B", "time_zone": "UTC"}"""
        ),
        ("DELETE", "/users/me", """{"password": "Wrong-password-1"}"""),
        (
            "POST",
            "/interviews",
            """{"role": "Backend Engineer", "difficulty": "Easy", "question_count": 1, "categories": ["Technical"]}"""
        ),
        ("PUT", "/interviews/{session}/drafts/{question}", """{"draft_text": "typed"}"""),
        (
            "POST",
            "/interviews/{session}/answers",
            """{"question_id": "0199e0c2-8f6a-7c33-9b58-6f1c1f5f2a10", "answer_text": "An answer of some words."}"""
        ),
        (
            "PATCH",
            "/resumes/{resume}",
            """{"skills": {"technical_skills": [{"name": "C", "confidence": 1, "evidence": "e"}], "soft_skills": [], "tools": [], "languages": []}, "experience": [{"job_title": "a", "company_name": "b", "start_date": "2020-01-01", "end_date": "2021-01-01", "is_current": false, "description": ""}], "education": [{"degree_type": "PhD", "institution_name": "c", "field_of_study": "d", "graduation_year": 2000}]}"""
        ),
    ];

    [Fact]
    public async Task P20_no_payload_breaks_the_server_and_every_refusal_is_a_problem()
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview(1);
        var resume = (await ana.UploadAndWait(Resumes.ResumeFiles.CorruptPdf(), "broken.pdf")).Id("resume_id");
        var refused = 0;
        await Gen.Select(Gen.Int[0, Calls.Length - 1], Gen.Int[0, 1000], Gen.Int[0, Junk.Length - 1], Gen.Int[0, 3])
            .SampleAsync(
                async (call, place, junk, kind) =>
                {
                    var (method, path, body) = Calls[call];
                    var mutated = Mutate(body, place, Junk[junk], kind);
                    var target = path.Replace("{session}", practice.SessionId.ToString())
                        .Replace("{question}", practice.QuestionIds[0].ToString())
                        .Replace("{resume}", resume.ToString());
                    var reply = await ana.SendRaw(new HttpMethod(method), target, mutated);
                    reply.Status.ShouldBeLessThan(500, $"{method} {path} {mutated}\n{reply.Body}");
                    if (reply.Status < 400)
                        return;
                    reply.ShouldBe(reply.Status);
                    Interlocked.Increment(ref refused);
                    if (reply.Text("code") == "validation_failed" && reply.Json.AsObject().ContainsKey("errors"))
                        reply.WrongFields.ShouldAllBe(field => reply.Errors(field).Count > 0);
                },
                iter: 600,
                threads: 4
            );
        refused.ShouldBeGreaterThan(100);
    }

    /// <summary>Replaces a value, removes or adds a property, or cuts the text off.</summary>
    private static string Mutate(string body, int place, string junk, int kind)
    {
        if (kind == 3)
            return body[..(place % body.Length)];
        const string marker = "\"@@\"";
        var root = JsonNode.Parse(body)!;
        var places = Places(root).ToList();
        var (parent, name) = places[place % places.Count];
        if (parent is JsonArray array)
        {
            array[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] = "@@";
            return root.ToJsonString().Replace(marker, junk);
        }
        if (kind == 1)
            parent.AsObject().Remove(name);
        else if (kind == 2)
            parent["unexpected"] = "@@";
        else
            parent[name] = "@@";
        return root.ToJsonString().Replace(marker, junk);
    }

    private static IEnumerable<(JsonNode Parent, string Name)> Places(JsonNode node)
    {
        var children = node switch
        {
            JsonObject o => o.Select(p => (Name: p.Key, p.Value)).ToList(),
            JsonArray a => a.Select((value, index) => (Name: $"{index}", Value: value)).ToList(),
            _ => [],
        };
        foreach (var (name, value) in children)
        {
            yield return (node, name);
            if (value is not null)
            {
                foreach (var deeper in Places(value))
                    yield return deeper;
            }
        }
    }
}
