using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InterviewMaster.Features.Interviews;

internal static class FinishInterview
{
    /// <summary>Ends a session early. What is open counts as not answered. Twice is as good as once.</summary>
    public static async Task<Results<Ok<InterviewView>, ProblemHttpResult>> Handle(
        Guid sessionId,
        CurrentUser user,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        await using var transaction = await db.Database.JoinTransactionAsync(ct);
        var interview = await OwnInterview.FindForChangeAsync(db, sessionId, user, ct);
        if (interview is null)
            return CommonProblems.NotFound.Result();
        if (interview.Status == InterviewStatus.InProgress)
        {
            interview.Complete(clock.GetUtcNow());
            await db.SaveChangesAsync(ct);
        }
        await transaction.CommitAsync(ct);
        return TypedResults.Ok(InterviewView.Of(interview));
    }
}
