using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace InterviewMaster.Platform.Problems;

internal static class ProblemsSetup
{
    /// <summary>One shape for every error: RFC 9457 with our code and the request's id (API.md).</summary>
    public static void AddProblems(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails(o => o.CustomizeProblemDetails = Complete);
        builder.Services.AddExceptionHandler<FaultHandler>();
        builder.Services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
    }

    private static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        var status = problem.Status ??= context.HttpContext.Response.StatusCode;
        if (problem is HttpValidationProblemDetails invalid)
        {
            problem.Title = CommonProblems.InvalidTitle;
            problem.Detail ??= "See errors for what is wrong with each field.";
            problem.Extensions.TryAdd("code", CommonProblems.InvalidCode);
            var errors = invalid.Errors.ToDictionary(e => FieldName(e.Key), e => e.Value);
            invalid.Errors = errors;
        }
        if (status == StatusCodes.Status415UnsupportedMediaType)
            problem.Detail ??= "Send JSON with Content-Type: application/json; files go into multipart/form-data.";
        if (status == StatusCodes.Status413PayloadTooLarge)
            problem.Detail ??= "What was sent is larger than is taken here.";
        problem.Title ??= ReasonPhrases.GetReasonPhrase(status);
        problem.Extensions.TryAdd("code", CodeOf(status));
        if (problem.Extensions.TryGetValue(Problem.RetryAfter, out var seconds))
            context.HttpContext.Response.Headers.RetryAfter = Convert.ToString(seconds, CultureInfo.InvariantCulture);
        problem.Instance ??= context.HttpContext.Request.Path;
        problem.Extensions["request_id"] = context.HttpContext.TraceIdentifier;
        // The writer's own id says nothing that request_id does not.
        problem.Extensions.Remove("trace_id");
    }

    /// <summary>The validation generator names properties as C# does; the caller knows them as JSON.</summary>
    public static string FieldName(string property) =>
        string.Join('.', property.TrimStart('$', '.').Split('.').Select(JsonNamingPolicy.SnakeCaseLower.ConvertName));

    private static string CodeOf(int status) =>
        status switch
        {
            400 => "bad_request",
            401 => "unauthorized",
            403 => "forbidden",
            404 => "not_found",
            405 => "method_not_allowed",
            409 => "conflict",
            413 => "too_large",
            415 => "unsupported_media_type",
            429 => "too_many_requests",
            503 => "unavailable",
            _ => status >= 500 ? "internal_error" : "bad_request",
        };
}
