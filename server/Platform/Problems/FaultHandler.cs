using System.Text.Json;
using System.Text.RegularExpressions;
using InterviewMaster.Data;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace InterviewMaster.Platform.Problems;

/// <summary>What was thrown becomes an answer: input that cannot be read is the caller's, all else is ours.</summary>
internal sealed partial class FaultHandler(IProblemDetailsService problems, ILogger<FaultHandler> log)
    : IExceptionHandler
{
    private const string WrongKind = "This value is not of the kind that is expected here.";

    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception fault, CancellationToken ct)
    {
        var problem = Describe(context, fault);
        context.Response.StatusCode = problem.Status!.Value;
        return problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = problem });
    }

    private ProblemDetails Describe(HttpContext context, Exception fault)
    {
        if (fault is BadHttpRequestException { InnerException: JsonException json })
            return Unreadable(json);
        if (fault is BadHttpRequestException { StatusCode: 413 })
            return new() { Status = 413, Title = "Too large" };
        if (fault is BadHttpRequestException bad)
            return Unbound(bad);
        if (fault is BusyException || DatabaseErrors.IsBusy(fault))
        {
            log.LogWarning(fault is BusyException ? null : fault, "Refused for now: {Reason}", fault.Message);
            context.Response.Headers.RetryAfter = "2";
            return new()
            {
                Status = 503,
                Title = "Busy right now",
                Detail = "Nothing was changed. Try again in a few seconds.",
            };
        }
        log.LogError(fault, "Unhandled fault in {Method} {Path}", context.Request.Method, context.Request.Path);
        return new()
        {
            Status = 500,
            Title = "Something went wrong on our side",
            Detail = "Try again; if it happens again, report the request_id.",
        };
    }

    /// <summary>A parameter that is missing or cannot be read; only the framework's sentence names it.</summary>
    private static ProblemDetails Unbound(BadHttpRequestException bad)
    {
        var parameter = BoundParameter().Match(bad.Message);
        if (bad.StatusCode == 400 && parameter.Success)
        {
            var field = ProblemsSetup.FieldName(parameter.Groups[1].Value);
            return new HttpValidationProblemDetails(
                new Dictionary<string, string[]>
                {
                    [field] = [parameter.Value.StartsWith('R') ? FieldMessages.Missing : WrongKind],
                }
            )
            {
                Status = 400,
            };
        }
        return new()
        {
            Status = bad.StatusCode,
            Title = "The request cannot be read",
            Detail = bad.StatusCode == 400 ? "The body is missing or is not valid JSON." : null,
        };
    }

    [GeneratedRegex(
        """(?:Failed to bind|Required) parameter "\S+ (\w+)" (?:from|was not provided from (?:form|query|route|header))"""
    )]
    private static partial Regex BoundParameter();

    private static HttpValidationProblemDetails Unreadable(JsonException json)
    {
        var field = ProblemsSetup.FieldName(json.Path ?? "");
        var errors = new Dictionary<string, string[]>();
        if (field.Length > 0)
            errors[field] = [ReasonOf(json)];
        return new HttpValidationProblemDetails(errors)
        {
            Status = 400,
            Detail = field.Length > 0 ? null : "The body is not valid JSON.",
        };
    }

    private static string ReasonOf(JsonException json) =>
        json.Message switch
        {
            var text when text.Contains("could not be mapped", StringComparison.Ordinal) =>
                "This field is not known here.",
            var text when text.StartsWith("Duplicate property", StringComparison.Ordinal) =>
                "This field is there more than once.",
            var text when text.Contains("maximum configured depth", StringComparison.Ordinal) =>
                "This is nested too deeply.",
            _ => WrongKind,
        };
}
