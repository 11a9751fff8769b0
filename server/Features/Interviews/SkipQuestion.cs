using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InterviewMaster.Features.Interviews;

/// <summary>Where to go on after a skipped question.</summary>
public sealed record SkippedQuestion(QuestionView? NextQuestion, InterviewStatus SessionStatus);

internal static class SkipQuestion
{
    /// <summary>Skips a question; it counts as not answered. What was typed is kept as its draft.</summary>
    public static async Task<Results<Ok<SkippedQuestion>, ProblemHttpResult>> Handle(
        Guid sessionId,
        Guid questionId,
        CurrentUser user,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        await using var transaction = await db.Database.JoinTransactionAsync(ct);
        var interview = await OwnInterview.FindForChangeAsync(db, sessionId, user, ct);
        var asked = interview?.Questions.SingleOrDefault(q => q.QuestionId == questionId);
        if (interview is null || asked is null)
            return CommonProblems.NotFound.Result();
        if (asked.Answer is { } first)
            return InterviewProblems.AlreadyAnswered.Result(("answer_id", first.Id));

        if (interview.Status == InterviewStatus.Completed)
            return InterviewProblems.AlreadyCompleted.Result();

        var now = clock.GetUtcNow();
        asked.SkippedAt ??= now;
        interview.LastActiveAt = now;
        var next = InterviewRules.Next(interview.Questions, asked.Number);
        if (next is null)
            interview.Complete(now);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return TypedResults.Ok(
            new SkippedQuestion(next is null ? null : QuestionView.Of(next, interview.QuestionCount), interview.Status)
        );
    }
}
