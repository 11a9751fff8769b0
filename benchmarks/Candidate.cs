using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace InterviewMaster.Benchmarks;

/// <summary>One person who registers, practises, and looks at the results.</summary>
internal sealed class Candidate(HttpClient http, Timings timings)
{
    private const string Password = "Practise-2-day";

    private const string Answer =
        "I would first measure where the time goes, because guessing wastes days. Then I would look at the query plan, "
        + "add the index that is missing, and check the result with the same measurement. For example, at my last job "
        + "this brought the page from three seconds to two hundred milliseconds.";

    private int faults;

    /// <returns>How many calls failed.</returns>
    public static async Task<int> PractiseAsync(Uri server, int number, int interviews, Timings timings)
    {
        using var http = new HttpClient { BaseAddress = new Uri(server, "/api/v1/") };
        var candidate = new Candidate(http, timings);
        var email = $"load-{number}-{Guid.CreateVersion7():N}@example.org";
        await candidate.CallAsync(
            "register",
            HttpMethod.Post,
            "auth/register",
            new
            {
                email,
                password = Password,
                name = "Load",
            }
        );
        var signedIn = await candidate.CallAsync(
            "login",
            HttpMethod.Post,
            "auth/login",
            new { email, password = Password }
        );
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            (string)signedIn!["access_token"]!
        );
        for (var i = 0; i < interviews; i++)
            await candidate.InterviewAsync();
        await candidate.CallAsync("dashboard", HttpMethod.Get, "analytics/dashboard");
        await candidate.CallAsync("history", HttpMethod.Get, "interviews");
        return candidate.faults;
    }

    private async Task InterviewAsync()
    {
        var choice = new
        {
            role = "Backend Engineer",
            difficulty = "Medium",
            question_count = 5,
        };
        var interview = await CallAsync("start interview", HttpMethod.Post, "interviews", choice);
        var session = (string)interview!["session_id"]!;
        for (var question = interview["first_question"]; question is not null; )
        {
            var id = (string)question["question_id"]!;
            await CallAsync("show question", HttpMethod.Get, $"interviews/{session}/questions/{id}");
            await CallAsync(
                "save draft",
                HttpMethod.Put,
                $"interviews/{session}/drafts/{id}",
                new { draft_text = Answer }
            );
            var submitted = await CallAsync(
                "submit answer",
                HttpMethod.Post,
                $"interviews/{session}/answers",
                new { question_id = id, answer_text = Answer }
            );
            await EvaluationAsync((string)submitted!["answer_id"]!);
            question = submitted["next_question"];
        }
        await CallAsync("summary", HttpMethod.Get, $"interviews/{session}/summary");
    }

    private async Task EvaluationAsync(string answerId)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < TimeSpan.FromSeconds(30))
        {
            var evaluation = await CallAsync("poll evaluation", HttpMethod.Get, $"answers/{answerId}/evaluation");
            if ((string?)evaluation!["status"] != "pending")
            {
                timings.Add("submitted to evaluated", watch.Elapsed);
                return;
            }
            await Task.Delay(50);
        }
        faults++;
    }

    private async Task<JsonNode?> CallAsync(string name, HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = JsonContent.Create(body);
        if (method == HttpMethod.Post && http.DefaultRequestHeaders.Authorization is not null)
            request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        var watch = Stopwatch.StartNew();
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        timings.Add(name, watch.Elapsed);
        if (!response.IsSuccessStatusCode)
        {
            faults++;
            Console.Error.WriteLine($"{name}: {(int)response.StatusCode} {text}");
        }
        return JsonNode.Parse(text);
    }
}
