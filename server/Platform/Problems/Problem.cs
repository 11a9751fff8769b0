using Microsoft.AspNetCore.Http.HttpResults;

namespace InterviewMaster.Platform.Problems;

/// <summary>A refusal that the user can meet. The code is stable: the web app and outsiders decide by it.</summary>
/// <param name="Code">snake_case, never changed once published.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Detail">What to do about it.</param>
internal sealed record Problem(string Code, int Status, string Title, string? Detail = null)
{
    /// <summary>The member that says in how many seconds to try again; it becomes the Retry-After header, too.</summary>
    public const string RetryAfter = "retry_after";

    public ProblemHttpResult Result(params (string Name, object? Value)[] more) => Result(null, more);

    public ProblemHttpResult Result(string? detail, params (string Name, object? Value)[] more)
    {
        var extensions = new Dictionary<string, object?> { ["code"] = Code };
        foreach (var (name, value) in more)
            extensions[name] = value;
        return TypedResults.Problem(detail ?? Detail, statusCode: Status, title: Title, extensions: extensions);
    }
}

/// <summary>Refusals that belong to no feature.</summary>
internal static class CommonProblems
{
    /// <summary>Also said of other people's things: that they exist is not revealed.</summary>
    public static readonly Problem NotFound = new(
        "not_found",
        404,
        "Not found",
        "There is nothing here, or it is not yours."
    );

    public static readonly Problem BadCursor = new(
        "cursor_invalid",
        400,
        "This cursor is not one of ours",
        "Use next_cursor of the page before, or leave it out for the first page."
    );

    public const string InvalidCode = "validation_failed";
    public const string InvalidTitle = "Some of what was sent is not right";

    /// <summary>Wrong input, by field. Field names are the JSON's.</summary>
    public static ProblemHttpResult Invalid(params (string Field, string[] Messages)[] errors) =>
        TypedResults.Problem(
            new HttpValidationProblemDetails(errors.ToDictionary(e => e.Field, e => e.Messages))
            {
                Status = 400,
                Title = InvalidTitle,
            }
        );
}
