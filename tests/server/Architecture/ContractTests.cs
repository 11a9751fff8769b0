using System.Text.Json.Nodes;

namespace InterviewMaster.Tests.Architecture;

/// <summary>web/openapi.json is the contract under review: it is what the server says, and it is unambiguous.</summary>
public sealed class ContractTests(TestServer server)
{
    private static readonly JsonNode Contract = JsonNode.Parse(
        File.ReadAllText(Repository.PathOf("web", "openapi.json"))
    )!;

    [Fact]
    public async Task The_reviewed_file_is_what_the_server_says()
    {
        var served = (await server.Stranger().Get("//openapi/v1.json")).ShouldBe(200);
        JsonNode
            .DeepEquals(served.Json, Contract)
            .ShouldBeTrue("Build the server: it writes web/openapi.json; review and commit the difference.");
    }

    /// <summary>A property without a type becomes `any` in the web client: a converter of its own hides it.</summary>
    [Fact]
    public void Every_property_has_a_type()
    {
        var schemas = Contract["components"]!["schemas"]!.AsObject();
        var properties = schemas
            .Where(schema => schema.Key != "IFormFile")
            .SelectMany(schema =>
                (schema.Value!["properties"]?.AsObject() ?? []).Select(p => (Name: $"{schema.Key}.{p.Key}", p.Value))
            )
            .ToList();
        properties.Count.ShouldBeGreaterThan(100);
        properties
            .Where(p => p.Value!["type"] is null && p.Value["$ref"] is null && p.Value["oneOf"] is null)
            .Select(p => p.Name)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_operation_has_a_name_of_its_own_and_a_sentence()
    {
        var operations = Operations().ToList();
        operations.Count.ShouldBeGreaterThan(20);
        operations.Select(o => (string?)o["operationId"]).ShouldAllBe(id => !string.IsNullOrEmpty(id));
        operations.Select(o => (string)o["operationId"]!).ShouldBeUnique();
        operations.ShouldAllBe(o => !string.IsNullOrEmpty((string?)o["summary"]));
        operations.ShouldAllBe(o => o["tags"]!.AsArray().Count == 1);
    }

    [Fact]
    public void Every_operation_names_its_success_and_the_refusals_of_the_group()
    {
        foreach (var operation in Operations())
        {
            var statuses = operation["responses"]!.AsObject().Select(r => r.Key).ToList();
            statuses.ShouldContain(s => s.StartsWith('2'), $"{operation["operationId"]}");
            if (operation["security"] is not null)
                statuses.ShouldContain("401", $"{operation["operationId"]}");
        }
    }

    /// <summary>Two types of one name would become Thing and Thing2: a client would not know which is which.</summary>
    [Fact]
    public void Every_schema_has_a_name_of_its_own()
    {
        var names = Contract["components"]!["schemas"]!.AsObject().Select(s => s.Key).ToList();
        names.Count.ShouldBeGreaterThan(20);
        names.Select(n => n.ToUpperInvariant()).ShouldBeUnique();
        names.Where(n => char.IsDigit(n[^1])).ShouldBeEmpty();
    }

    [Fact]
    public void Properties_and_query_parameters_are_snake_case()
    {
        var properties = Contract["components"]!["schemas"]!
            .AsObject()
            .SelectMany(s => s.Value!["properties"]?.AsObject().Select(p => p.Key) ?? [])
            .ToList();
        properties.Count.ShouldBeGreaterThan(100);
        properties.ShouldAllBe(name => name.All(c => char.IsLower(c) || char.IsDigit(c) || c == '_'));
        var query = Operations()
            .SelectMany(o => o["parameters"]?.AsArray() ?? [])
            .Where(p => (string?)p!["in"] == "query")
            .Select(p => (string)p!["name"]!)
            .ToList();
        query.ShouldContain("use_cookies");
        query.ShouldAllBe(name => name.All(c => char.IsLower(c) || char.IsDigit(c) || c == '_'));
    }

    private static IEnumerable<JsonNode> Operations() =>
        Contract["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject())
            .Where(member => member.Key is "get" or "post" or "put" or "patch" or "delete")
            .Select(member => member.Value!);
}
