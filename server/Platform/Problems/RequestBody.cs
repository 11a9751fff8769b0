using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using InterviewMaster.Data;

namespace InterviewMaster.Platform.Problems;

/// <summary>The body among a handler's arguments: the one that is a request record of a feature.</summary>
internal static class RequestBody
{
    private static readonly JsonSerializerOptions Lenient = new(Json.Options)
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    public static object? Of(IEnumerable<object?> arguments) =>
        arguments.FirstOrDefault(a =>
            a?.GetType() is { } type
            && type.Name.EndsWith("Request", StringComparison.Ordinal)
            // Not the framework's HttpRequest.
            && type.Assembly == typeof(RequestBody).Assembly
        );

    /// <summary>Refuses text with the NUL character, by field: PostgreSQL keeps none.</summary>
    public static RouteGroupBuilder RefuseNul(this RouteGroupBuilder group) =>
        group.AddEndpointFilter(
            (invocation, next) =>
            {
                if (Of(invocation.Arguments) is not { } body)
                    return next(invocation);
                var node = JsonSerializer.SerializeToNode(body, body.GetType(), Lenient);
                return NulField(node) is { } field
                    ? ValueTask.FromResult<object?>(
                        CommonProblems.Invalid((field, ["Remove the NUL character (\\u0000) from this text."]))
                    )
                    : next(invocation);
            }
        );

    private static string? NulField(JsonNode? node) =>
        node switch
        {
            JsonObject map => map.Select(pair => NulField(pair.Value)).FirstOrDefault(path => path is not null),
            JsonArray list => list.Select(NulField).FirstOrDefault(path => path is not null),
            JsonValue value when value.TryGetValue<string>(out var text) && text.Contains('\0') => value.GetPath()[2..],
            _ => null,
        };
}
