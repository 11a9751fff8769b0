using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using InterviewMaster.Data;

namespace InterviewMaster.Tests;

/// <summary>Somebody at the other end of the wire: says what they want, over HTTP.</summary>
public sealed class Person(HttpClient http)
{
    public const string GoodPassword = "Practise-2-day";

    public string Email { get; private set; } = "";
    public string Password { get; private set; } = GoodPassword;
    public Guid Id { get; private set; }
    public string? AccessToken { get; set; }
    public string RefreshToken { get; private set; } = "";

    public async Task<Person> RegisterAndSignIn(string name)
    {
        Email = $"{name}.{Guid.CreateVersion7():N}@example.org";
        (await Register(Email, Password, name)).ShouldBe(201);
        await SignInAgain();
        return this;
    }

    public Task<Reply> Register(string email, string password = GoodPassword, string name = "Ana Reyes") =>
        Post("/auth/register", new Registration(email, password, name));

    public Task<Reply> LogIn(string email, string password = GoodPassword) =>
        Post("/auth/login", new { email, password });

    /// <summary>A new session; the tokens of the one before stay valid on another device.</summary>
    public async Task<Reply> SignInAgain()
    {
        var signedIn = (await LogIn(Email, Password)).ShouldBe(200);
        AccessToken = signedIn.Text("access_token");
        RefreshToken = signedIn.Text("refresh_token");
        Id = signedIn.Id("user.id");
        return signedIn;
    }

    /// <summary>The same person on a second device, with nothing signed in there yet.</summary>
    public Person OnAnotherDevice() =>
        new(http)
        {
            Email = Email,
            Password = Password,
            Id = Id,
        };

    public Task<Reply> Refresh(string token) => Post("/auth/refresh", new { refresh_token = token });

    public Task<Reply> RefreshByCookie(string token) =>
        Send(HttpMethod.Post, "/auth/refresh", null, ("Cookie", $"{RefreshCookie}={token}"));

    /// <summary>The name of the cookie where this person is: TLS gives it a safer one.</summary>
    public string RefreshCookie => http.BaseAddress!.Scheme == Uri.UriSchemeHttps ? "__Host-im_refresh" : "im_refresh";

    public async Task<Practice> StartInterview(
        int questions = 2,
        string role = "Backend Engineer",
        string difficulty = "Medium",
        params string[] categories
    )
    {
        var started = (await TryStartInterview(role, difficulty, questions, categories)).ShouldBe(201);
        var session = (await Get($"/interviews/{started.Id("session_id")}")).ShouldBe(200);
        return new Practice(
            started.Id("session_id"),
            [.. session.List("questions").Select(q => Guid.Parse((string)q!["question_id"]!))],
            started
        );
    }

    public Task<Reply> TryStartInterview(
        string role,
        string difficulty,
        int questions,
        IReadOnlyList<string>? categories = null,
        string? key = null
    ) =>
        Post(
            "/interviews",
            new
            {
                role,
                difficulty,
                question_count = questions,
                categories,
            },
            key
        );

    public Task<Reply> Show(Practice practice, Guid questionId) =>
        Get($"/interviews/{practice.SessionId}/questions/{questionId}");

    public Task<Reply> Submit(Practice practice, Guid questionId, string answer, string? key = null) =>
        Post($"/interviews/{practice.SessionId}/answers", new { question_id = questionId, answer_text = answer }, key);

    public Task<Reply> SaveDraft(Practice practice, Guid questionId, string text) =>
        Put($"/interviews/{practice.SessionId}/drafts/{questionId}", new { draft_text = text });

    public Task<Reply> GetDraft(Practice practice, Guid questionId) =>
        Get($"/interviews/{practice.SessionId}/drafts/{questionId}");

    public Task<Reply> Skip(Practice practice, Guid questionId) =>
        Post($"/interviews/{practice.SessionId}/questions/{questionId}/skip");

    public Task<Reply> Finish(Practice practice) => Post($"/interviews/{practice.SessionId}/finish");

    public Task<Reply> Summary(Practice practice) => Get($"/interviews/{practice.SessionId}/summary");

    public Task<Reply> WaitForEvaluation(Guid answerId) =>
        Eventually.Get(
            async () => (await Get($"/answers/{answerId}/evaluation")).ShouldBe(200),
            evaluation => evaluation.Text("status") != "pending",
            $"the evaluation of answer {answerId}"
        );

    /// <summary>Starts an interview, answers each question with the same text and waits until all are judged.</summary>
    public async Task<Practice> Practise(int questions, string answer, string difficulty = "Medium")
    {
        var practice = await StartInterview(questions, difficulty: difficulty);
        var answers = new List<Guid>();
        foreach (var question in practice.QuestionIds)
            answers.Add((await Submit(practice, question, answer)).ShouldBe(201).Id("answer_id"));
        foreach (var id in answers)
            (await WaitForEvaluation(id)).Text("status").ShouldBe("completed");
        return practice;
    }

    public async Task<Reply> Upload(byte[] file, string name, string? key = null)
    {
        using var form = new MultipartFormDataContent();
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        // The starred form carries any name, control characters included.
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data")
        {
            Name = "file",
            FileNameStar = name,
        };
        form.Add(content);
        return await Send(HttpMethod.Post, "/resumes", form, Key(key));
    }

    /// <summary>Uploads and waits until the file is read, or found unreadable.</summary>
    public async Task<Reply> UploadAndWait(byte[] file, string name)
    {
        var uploaded = (await Upload(file, name)).ShouldBe(201);
        return await Eventually.Get(
            async () => (await Get($"/resumes/{uploaded.Id("resume_id")}")).ShouldBe(200),
            resume => resume.Text("status") is "education_parsed" or "extraction_failed",
            $"the reading of {name}"
        );
    }

    public Task<Reply> Get(string path) => Send(HttpMethod.Get, path, null);

    public Task<Reply> Post(string path, object? body = null, string? key = null) =>
        Send(HttpMethod.Post, path, JsonOf(body), Key(key));

    public Task<Reply> Put(string path, object body) => Send(HttpMethod.Put, path, JsonOf(body));

    public Task<Reply> Patch(string path, object body) => Send(HttpMethod.Patch, path, JsonOf(body));

    public Task<Reply> Delete(string path, object? body = null) => Send(HttpMethod.Delete, path, JsonOf(body));

    /// <summary>A body that no serializer would write.</summary>
    public Task<Reply> SendRaw(HttpMethod method, string path, string body, string type = "application/json") =>
        Send(method, path, new StringContent(body, Encoding.UTF8, type));

    /// <param name="path">Below /api/v1; with a leading <c>//</c> from the root.</param>
    public async Task<Reply> Send(
        HttpMethod method,
        string path,
        HttpContent? body,
        params IEnumerable<(string Name, string Value)> headers
    )
    {
        var target = path.StartsWith("//", StringComparison.Ordinal) ? path[1..] : $"/api/v1{path}";
        using var request = new HttpRequestMessage(method, new Uri(target, UriKind.Relative)) { Content = body };
        if (AccessToken is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", AccessToken);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return await Reply.ReadAsync(response);
    }

    private static StringContent? JsonOf(object? body) =>
        body is null
            ? null
            : new StringContent(JsonSerializer.Serialize(body, Json.Options), Encoding.UTF8, "application/json");

    private static IEnumerable<(string, string)> Key(string? key) => key is null ? [] : [("Idempotency-Key", key)];
}

/// <summary>A session that somebody practises in.</summary>
public sealed record Practice(Guid SessionId, IReadOnlyList<Guid> QuestionIds, Reply Started);
