using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using InterviewMaster.Data;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewMaster.Tests.Platform;

/// <summary>M01–M03, R07: a body says what was asked for and nothing else.</summary>
public sealed partial class StrictInputTests(TestServer server)
{
    /// <summary>What only the server decides, whatever the request.</summary>
    private static readonly string[] Decided =
    [
        "id",
        "user_id",
        "owner_id",
        "role",
        "status",
        "is_admin",
        "email_verified",
        "email_confirmed",
        "password_hash",
        "security_stamp",
        "created_at",
        "updated_at",
        "deleted_at",
        "score",
        "overall",
    ];

    /// <summary>The role that is practised, not the one an account has.</summary>
    private static readonly string[] Meant = ["StartInterviewRequest.role"];

    private static readonly IReadOnlyList<Type> Requests =
    [
        .. typeof(AppDb)
            .Assembly.GetExportedTypes()
            .Where(t => t.Namespace?.StartsWith("InterviewMaster.Features", StringComparison.Ordinal) == true)
            .Where(t => t.Name.EndsWith("Request", StringComparison.Ordinal)),
    ];

    [Fact]
    public void No_request_has_a_field_that_only_the_server_decides()
    {
        Requests.Count.ShouldBeGreaterThan(8);
        Requests
            .SelectMany(type => Fields(type, []).Select(field => (Name: $"{type.Name}.{field}", field)))
            .Where(f => Decided.Contains(f.field) && !Meant.Contains(f.Name))
            .Select(f => f.Name)
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Sending_such_a_field_is_refused_by_its_name_everywhere()
    {
        var ana = await server.SignIn();
        var tried = new HashSet<Type>();
        foreach (var (endpoint, type) in Calls())
        {
            var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Single();
            var path = RouteParameter().Replace(endpoint.RoutePattern.RawText!, Guid.CreateVersion7().ToString());
            foreach (var field in Decided.Where(field => !Meant.Contains($"{type.Name}.{field}")))
            {
                var reply = await ana.SendRaw(new HttpMethod(method), $"/{path}", $"{{\"{field}\": \"1\"}}");
                reply.ShouldNameFields(field);
                reply.Errors(field).ShouldBe(["This field is not known here."]);
            }
            tried.Add(type);
        }
        tried.ShouldBe(Requests, ignoreOrder: true);
    }

    [Fact]
    public async Task Whoever_tries_to_become_an_administrator_stays_what_they_were()
    {
        var ana = await server.SignIn();
        var before = (await ana.Get("/users/me")).ShouldBe(200).Body;
        (await ana.Put("/users/me", new { name = "Ana", role = "admin" })).ShouldNameFields("role");
        (await ana.Put("/users/me", new { name = "Ana", email_verified = true })).ShouldNameFields("email_verified");
        (await ana.Get("/users/me")).Body.ShouldBe(before);
    }

    [Fact]
    public async Task A_field_that_is_there_twice_is_named()
    {
        var reply = await server
            .Stranger()
            .SendRaw(HttpMethod.Post, "/auth/login", """{"email": "a@example.org", "password": "b", "email": "c"}""");
        reply.ShouldNameFields("email");
        reply.Errors("email").ShouldBe(["This field is there more than once."]);
    }

    [Theory]
    [InlineData(33)]
    [InlineData(65)]
    [InlineData(100_000)]
    public async Task What_is_nested_too_deeply_is_refused(int depth)
    {
        var nested = new string('[', depth) + new string(']', depth);
        foreach (var body in new[] { nested, $"{{\"email\": {nested}}}", $"{{\"other\": {nested}}}" })
            (await server.Stranger().SendRaw(HttpMethod.Post, "/auth/login", body)).ShouldBe(400);
    }

    [Theory]
    [InlineData("/interviews/1")]
    [InlineData("/interviews/0199e0c2-8f6a-7c33-9b58-6f1c1f5f2a1/summary")]
    [InlineData("/answers/%01/evaluation")]
    [InlineData("/resumes/..%2f..%2fetc%2fpasswd")]
    [InlineData("/resumes/' OR 1=1--")]
    public async Task An_id_that_is_none_is_answered_like_one_that_is_unknown(string path)
    {
        var ana = await server.SignIn();
        var malformed = (await ana.Get(path)).ShouldBeRefused(404, "not_found");
        var unknown = (await ana.Get($"/resumes/{Guid.CreateVersion7()}")).ShouldBeRefused(404, "not_found");
        malformed.Text("title").ShouldBe(unknown.Text("title"), StringCompareShould.IgnoreCase);
    }

    private IEnumerable<(RouteEndpoint Endpoint, Type Request)> Calls() =>
        server
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint =>
                (endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? [])
                    .Where(parameter => Requests.Contains(parameter.ParameterType))
                    .Select(parameter => (endpoint, parameter.ParameterType))
            );

    private static IEnumerable<string> Fields(Type type, HashSet<Type> seen)
    {
        if (type.IsGenericType)
            return type.GenericTypeArguments.SelectMany(argument => Fields(argument, seen));
        if (type.Assembly != typeof(AppDb).Assembly || type.IsEnum || !seen.Add(type))
            return [];
        return type.GetProperties()
            .SelectMany(p => Fields(p.PropertyType, seen).Prepend(JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name)));
    }

    [GeneratedRegex(@"\{\w+(:\w+)?\}")]
    private static partial Regex RouteParameter();
}
