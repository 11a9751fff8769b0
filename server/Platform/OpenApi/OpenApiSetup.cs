using System.Text.Json.Nodes;
using InterviewMaster.Platform.Idempotency;
using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace InterviewMaster.Platform.OpenApi;

internal static class OpenApiSetup
{
    private const string BearerScheme = "Bearer";

    /// <summary>The contract as a document: OpenAPI 3.1, written to web/openapi.json by each build.</summary>
    public static void AddContract(this WebApplicationBuilder builder)
    {
        builder.Services.AddOpenApi(
            "v1",
            o =>
            {
                o.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                o.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        document.Info = new OpenApiInfo
                        {
                            Title = "InterviewMaster",
                            Version = "v1",
                            Description = "Practise job interviews and get feedback that quotes what you said.",
                        };
                        document.Servers = [];
                        document.Components ??= new OpenApiComponents();
                        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
                        {
                            [BearerScheme] = new OpenApiSecurityScheme
                            {
                                Type = SecuritySchemeType.Http,
                                Scheme = "bearer",
                                BearerFormat = "JWT",
                                Description = "The access_token of POST /api/v1/auth/login; it lives 15 minutes.",
                            },
                        };
                        return Task.CompletedTask;
                    }
                );
                o.AddOperationTransformer(
                    (operation, context, _) =>
                    {
                        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
                        if (metadata.OfType<IAuthorizeData>().Any() && !metadata.OfType<IAllowAnonymous>().Any())
                        {
                            operation.Security =
                            [
                                new OpenApiSecurityRequirement
                                {
                                    [new OpenApiSecuritySchemeReference(BearerScheme, context.Document)] = [],
                                },
                            ];
                        }
                        if (metadata.OfType<TakesIdempotencyKey>().Any())
                        {
                            operation.Parameters ??= [];
                            operation.Parameters.Add(
                                new OpenApiParameter
                                {
                                    Name = IdempotencyFilter.Header,
                                    In = ParameterLocation.Header,
                                    Description = "The same key and body give the same answer for 24 hours.",
                                    Schema = new OpenApiSchema
                                    {
                                        Type = JsonSchemaType.String,
                                        MaxLength = IdempotencyFilter.MaxKeyLength,
                                    },
                                }
                            );
                        }
                        return Task.CompletedTask;
                    }
                );
                o.AddSchemaTransformer(
                    (schema, context, _) =>
                    {
                        // The generator leaves the type of enums out, and clients then take them for anything.
                        if (context.JsonTypeInfo.Type.IsEnum)
                            schema.Type = JsonSchemaType.String;
                        // Likewise of instants, because they have a converter of their own (Data/Json.cs).
                        if (context.JsonTypeInfo.Type == typeof(DateTimeOffset))
                            schema.Type = JsonSchemaType.String;
                        if (context.JsonTypeInfo.Type == typeof(DateTimeOffset?))
                            schema.Type = JsonSchemaType.String | JsonSchemaType.Null;
                        if (ContractExamples.Of(context.JsonTypeInfo.Type) is { } example)
                            schema.Examples = [example];
                        return Task.CompletedTask;
                    }
                );
            }
        );
    }

    /// <summary>/openapi/v1.json, /docs (to try calls) and /redoc (to read).</summary>
    public static void MapDocs(this WebApplication app)
    {
        app.MapOpenApi();
        app.MapScalarApiReference(
            "/docs",
            o => o.WithTitle("InterviewMaster API").WithOpenApiRoutePattern("/openapi/v1.json").DisableDefaultFonts()
        );
        app.MapScalarApiReference(
            "/redoc",
            o =>
                o.WithTitle("InterviewMaster API, for reading")
                    .WithOpenApiRoutePattern("/openapi/v1.json")
                    .WithClassicLayout()
                    .HideTestRequestButton()
                    .DisableDefaultFonts()
        );
    }

    /// <summary>Errors that any call of a group may answer with, so that the document names them.</summary>
    public static RouteGroupBuilder WithProblems(this RouteGroupBuilder group, params int[] statuses)
    {
        foreach (var status in statuses)
            group.ProducesProblem(status);
        return group;
    }
}

/// <summary>Example bodies for the contract. A feature declares them beside its requests with <see cref="ExampleAttribute"/>.</summary>
internal static class ContractExamples
{
    public static JsonNode? Of(Type type) =>
        type.GetCustomAttributes(typeof(ExampleAttribute), false) is [ExampleAttribute example]
            ? JsonNode.Parse(example.Json)
            : null;
}

/// <summary>A body as a caller would send it, shown in the contract.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExampleAttribute(string json) : Attribute
{
    public string Json { get; } = json;
}
