using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Interviews;

internal static class ShowQuestion
{
    /// <summary>Shows a question. The first time starts its countdown; later times do not restart it.</summary>
    public static async Task<Results<Ok<QuestionView>, ProblemHttpResult>> Handle(
        Guid sessionId,
        Guid questionId,
        CurrentUser user,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var total = await db
            .Interviews.Where(i => i.Id == sessionId && i.UserId == user.Id)
            .Select(i => (int?)i.QuestionCount)
            .SingleOrDefaultAsync(ct);
        if (total is null)
            return CommonProblems.NotFound.Result();
        var now = clock.GetUtcNow();
        // Two tabs at once: the first to get the row sets the time.
        await db
            .InterviewQuestions.Where(q =>
                q.InterviewId == sessionId && q.QuestionId == questionId && q.DisplayedAt == null
            )
            .ExecuteUpdateAsync(set => set.SetProperty(q => q.DisplayedAt, now), ct);
        var asked = await db
            .InterviewQuestions.AsNoTracking()
            .Include(q => q.Question)
            .Include(q => q.Answer)
            .SingleOrDefaultAsync(q => q.InterviewId == sessionId && q.QuestionId == questionId, ct);
        return asked is null ? CommonProblems.NotFound.Result() : TypedResults.Ok(QuestionView.Of(asked, total.Value));
    }
}
