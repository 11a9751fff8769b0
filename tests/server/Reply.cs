using System.Text;
using System.Text.Json.Nodes;

namespace InterviewMaster.Tests;

/// <summary>An answer of the server, read whole.</summary>
public sealed class Reply
{
    private readonly HttpResponseMessage response;
    private readonly byte[] bytes;
    private JsonNode? json;

    private Reply(HttpResponseMessage response, byte[] bytes)
    {
        this.response = response;
        this.bytes = bytes;
    }

    public static async Task<Reply> ReadAsync(HttpResponseMessage response) =>
        new(response, await response.Content.ReadAsByteArrayAsync());

    public int Status => (int)response.StatusCode;
    public ReadOnlyMemory<byte> Bytes => bytes;
    public string Body => Encoding.UTF8.GetString(bytes);
    public string? ContentType => response.Content.Headers.ContentType?.MediaType;
    public JsonNode Json => json ??= JsonNode.Parse(bytes)!;

    public string? Header(string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values)
            ? string.Join("\n", values)
            : null;

    /// <summary>The value at a path such as <c>questions.0.status</c>; the property must be there, but may be null.</summary>
    public JsonNode? At(string path)
    {
        JsonNode? node = Json;
        foreach (var step in path.Split('.'))
        {
            if (int.TryParse(step, out var index))
            {
                node = node!.AsArray()[index];
                continue;
            }
            node!.AsObject().TryGetPropertyValue(step, out var next).ShouldBeTrue($"{path} is not in {Body}");
            node = next;
        }
        return node;
    }

    public bool Has(string property) => Json.AsObject().ContainsKey(property);

    public bool IsNull(string path) => At(path) is null;

    public string Text(string path) => (string)At(path)!;

    public int Number(string path) => (int)At(path)!;

    public double Real(string path) => (double)At(path)!;

    public Guid Id(string path) => Guid.Parse(Text(path));

    public DateTimeOffset Instant(string path) => (DateTimeOffset)At(path)!;

    public JsonArray List(string path) => At(path)!.AsArray();

    public IReadOnlyList<string> Texts(string path) => [.. List(path).Select(node => (string)node!)];

    /// <summary>What is said about a field; none when nothing is wrong with it.</summary>
    public IReadOnlyList<string> Errors(string field) =>
        At("errors")!.AsObject().TryGetPropertyValue(field, out var messages)
            ? [.. messages!.AsArray().Select(m => (string)m!)]
            : [];

    public IReadOnlyList<string> WrongFields => [.. At("errors")!.AsObject().Select(e => e.Key).Order()];

    /// <summary>The status, with the body in the message when it is another one.</summary>
    public Reply ShouldBe(int status)
    {
        Status.ShouldBe(status, Body);
        if (status >= 400)
            ShouldBeAProblem();
        return this;
    }

    /// <summary>A refusal with its stable code.</summary>
    public Reply ShouldBeRefused(int status, string code)
    {
        ShouldBe(status);
        Text("code").ShouldBe(code, Body);
        return this;
    }

    /// <summary>A refusal of exactly these fields, each with at least one message.</summary>
    public Reply ShouldNameFields(params string[] fields)
    {
        ShouldBeRefused(400, "validation_failed");
        WrongFields.ShouldBe(fields.Order(), Body);
        foreach (var field in fields)
            Errors(field).ShouldAllBe(message => message.Length > 0);
        return this;
    }

    /// <summary>RFC 9457 with our additions: the shape of every error.</summary>
    private void ShouldBeAProblem()
    {
        ContentType.ShouldBe("application/problem+json", Body);
        Number("status").ShouldBe(Status);
        Text("title").ShouldNotBeNullOrWhiteSpace();
        Text("code").ShouldMatch("^[a-z0-9_]+$");
        Text("instance").ShouldStartWith("/");
        Header("X-Request-ID").ShouldBe(Text("request_id"), Body);
    }
}
