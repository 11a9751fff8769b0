using System.Globalization;
using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace InterviewMaster.Platform.Content;

/// <summary>
/// The data that people write and review: YAML, each kind held to a JSON Schema in content/schemas. The build
/// puts it beside the program. What is wrong stops the start, naming file and place.
/// </summary>
internal sealed class ContentFolder
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithAttemptingUnquotedStringTypeDeserialization()
        .Build();

    public ContentFolder()
        : this(Path.Combine(AppContext.BaseDirectory, "content")) { }

    public ContentFolder(string root) => Root = root;

    public string Root { get; }

    /// <summary>All files of one kind, checked, in the order of their paths.</summary>
    /// <exception cref="ContentException">A file is not valid YAML or does not fit its schema.</exception>
    public async Task<IReadOnlyList<ContentFile>> ReadAsync(string kind, CancellationToken ct)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Root, "schemas", $"{kind}.schema.json"), ct);
        var files = new List<ContentFile>();
        var paths = Directory.EnumerateFiles(Path.Combine(Root, kind), "*.yaml", SearchOption.AllDirectories);
        foreach (var path in paths.Order(StringComparer.Ordinal))
            files.Add(await ReadAsync(path, schema, ct));
        return files;
    }

    private async Task<ContentFile> ReadAsync(string path, JsonSchema schema, CancellationToken ct)
    {
        var name = Path.GetRelativePath(Root, path);
        JsonNode node;
        try
        {
            node = ToJson(Yaml.Deserialize<object>(await File.ReadAllTextAsync(path, ct)))!;
        }
        catch (YamlException fault)
        {
            throw new ContentException($"{name}: line {fault.Start.Line}: {fault.Message}");
        }
        var errors = schema.Validate(node.ToJsonString());
        if (errors.Count > 0)
            throw new ContentException($"{name}: {string.Join("; ", errors.SelectMany(Places).Distinct())}");
        return new ContentFile(name, Path.GetFileNameWithoutExtension(path), node);
    }

    /// <summary>The innermost places: that an item of a list is invalid says nothing about why.</summary>
    private static IEnumerable<string> Places(ValidationError error) =>
        error is ChildSchemaValidationError { Errors.Count: > 0 } parent
            ? parent.Errors.Values.SelectMany(children => children).SelectMany(Places)
            : [$"{error.Path} {error.Kind}"];

    private static JsonNode? ToJson(object? value) =>
        value switch
        {
            null => null,
            IDictionary<object, object> map => new JsonObject(
                map.Select(pair => KeyValuePair.Create(pair.Key.ToString()!, ToJson(pair.Value)))
            ),
            IEnumerable<object> list => new JsonArray([.. list.Select(ToJson)]),
            string text => JsonValue.Create(text.Trim()),
            bool flag => JsonValue.Create(flag),
            double or float or decimal => JsonValue.Create(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
            IConvertible number => JsonValue.Create(number.ToInt64(CultureInfo.InvariantCulture)),
            _ => throw new ContentException($"A value of kind {value.GetType().Name} has no place in content."),
        };
}

internal sealed record ContentFile(string Name, string Slug, JsonNode Json);

internal sealed class ContentException(string message) : Exception(message);
