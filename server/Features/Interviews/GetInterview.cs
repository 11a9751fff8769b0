using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InterviewMaster.Features.Interviews;

internal static class GetInterview
{
    /// <summary>A session with the state of each of its questions.</summary>
    public static async Task<Results<Ok<InterviewView>, ProblemHttpResult>> Handle(
        Guid sessionId,
        CurrentUser user,
        AppDb db,
        CancellationToken ct
    ) =>
        await OwnInterview.FindAsync(db, sessionId, user, ct) is { } interview
            ? TypedResults.Ok(InterviewView.Of(interview))
            : CommonProblems.NotFound.Result();
}
