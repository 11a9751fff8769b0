using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewMaster.Tests.Architecture;

/// <summary>A call of the API, as the running server has it.</summary>
internal sealed record ApiRoute(string Name, HttpMethod Method, RoutePattern Pattern, bool TakesFile)
{
    public IReadOnlyList<string> Ids => [.. Pattern.Parameters.Select(p => p.Name)];

    /// <param name="valueOf">What to put in place of each parameter.</param>
    public string Path(Func<string, string> valueOf) =>
        Ids.Aggregate(
            Pattern.RawText!["/api/v1".Length..],
            (path, id) =>
                System.Text.RegularExpressions.Regex.Replace(path, $"\\{{{id}(:[a-z]+)?\\}}", _ => valueOf(id))
        );

    public static IReadOnlyList<ApiRoute> All(TestServer server) =>
        [
            .. server
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(e => e.RoutePattern.RawText!.StartsWith("/api/v1/", StringComparison.Ordinal))
                .Select(e => new ApiRoute(
                    e.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName,
                    new HttpMethod(e.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Single()),
                    e.RoutePattern,
                    e.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("multipart/form-data") == true
                )),
        ];

    public Task<Reply> Call(Person person, string path, object? body)
    {
        if (TakesFile)
            return person.Upload([], "empty.pdf");
        var content = Method == HttpMethod.Get ? null : JsonSerializer.Serialize(body ?? new { });
        return content is null ? person.Get(path) : person.SendRaw(Method, path, content);
    }
}
