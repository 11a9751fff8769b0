using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Interviews;

internal static class GetDraft
{
    /// <summary>What was typed and saved.</summary>
    public static async Task<Results<Ok<DraftView>, ProblemHttpResult>> Handle(
        Guid sessionId,
        Guid questionId,
        CurrentUser user,
        AppDb db,
        CancellationToken ct
    )
    {
        var draft = await db
            .InterviewQuestions.Where(q =>
                q.InterviewId == sessionId
                && q.QuestionId == questionId
                && db.Interviews.Any(i => i.Id == sessionId && i.UserId == user.Id)
            )
            .Select(q => new DraftView(q.DraftText, q.DraftSavedAt))
            .SingleOrDefaultAsync(ct);
        return draft is null ? CommonProblems.NotFound.Result() : TypedResults.Ok(draft);
    }
}
