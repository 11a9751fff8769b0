using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewMaster.Tests.Architecture;

public sealed class EndpointTests(TestServer server)
{
    private IReadOnlyList<RouteEndpoint> Api =>
        [
            .. server
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(e => e.RoutePattern.RawText!.StartsWith("/api/v1/", StringComparison.Ordinal)),
        ];

    [Fact]
    public void Every_call_is_named_after_its_use_case()
    {
        Api.Count.ShouldBeGreaterThan(20);
        foreach (var endpoint in Api)
        {
            var handler = endpoint.Metadata.GetMetadata<MethodInfo>().ShouldNotBeNull();
            handler.Name.ShouldBe("Handle");
            NameOf(endpoint).ShouldBe(handler.DeclaringType!.Name);
            File.Exists(PathOf(handler.DeclaringType)).ShouldBeTrue($"{handler.DeclaringType.Name} has its own file");
        }
        Api.Select(NameOf).ShouldBeUnique();
    }

    [Fact]
    public void Outside_the_api_only_what_is_meant_to_be_public_answers()
    {
        var others = server
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e => !e.RoutePattern.RawText!.StartsWith("/api/v1/", StringComparison.Ordinal))
            .Select(e => e.RoutePattern.RawText!.Split('/', StringSplitOptions.RemoveEmptyEntries)[0])
            .Distinct();
        others.ShouldBeSubsetOf(["health", "openapi", "docs", "redoc"]);
        others.ShouldContain("health");
    }

    private static string NameOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IEndpointNameMetadata>().ShouldNotBeNull(endpoint.DisplayName).EndpointName;

    private static string PathOf(Type useCase) =>
        Directory
            .EnumerateFiles(
                Repository.PathOf("server", "Features", useCase.Namespace!.Split('.')[2]),
                $"{useCase.Name}.cs",
                SearchOption.AllDirectories
            )
            .SingleOrDefault("none");
}
