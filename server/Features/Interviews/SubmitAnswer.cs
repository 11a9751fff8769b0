using System.ComponentModel.DataAnnotations;
using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InterviewMaster.Features.Interviews;

/// <summary>An answer to one question of the session.</summary>
/// <param name="QuestionId">As shown.</param>
/// <param name="AnswerText">10 to 5,000 characters.</param>
[Example(
    """{"question_id": "0199e0c2-8f6a-7c33-9b58-6f1c1f5f2a10", "answer_text": "I would first look at the query plan, because a missing index is the most common cause."}"""
)]
public sealed record SubmitAnswerRequest(
    Guid QuestionId,
    [property: Required(AllowEmptyStrings = true, ErrorMessage = FieldMessages.Missing)] string AnswerText
);

/// <summary>The receipt: from here on the answer is safe.</summary>
/// <param name="TimeTaken">Whole seconds from the first display of the question.</param>
/// <param name="EvaluationStatus">Always pending here; GET /answers/{id}/evaluation has the result soon after.</param>
/// <param name="NextQuestion">Null when this was the last one.</param>
public sealed record SubmittedAnswer(
    Guid AnswerId,
    Guid SessionId,
    Guid QuestionId,
    int TimeTaken,
    DateTimeOffset SubmittedAt,
    string EvaluationStatus,
    QuestionView? NextQuestion,
    InterviewStatus SessionStatus
);

internal static class SubmitAnswer
{
    /// <summary>
    /// Submits an answer. Late ones are taken. It is evaluated in the background; the last one completes the session.
    /// </summary>
    public static async Task<Results<Created<SubmittedAnswer>, ProblemHttpResult>> Handle(
        Guid sessionId,
        SubmitAnswerRequest request,
        CurrentUser user,
        JobQueue jobs,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        if (!InterviewRules.IsAnswerLength(request.AnswerText))
            return CommonProblems.Invalid(("answer_text", [LengthMessage(request.AnswerText)]));
        await using var transaction = await db.Database.JoinTransactionAsync(ct);
        var interview = await OwnInterview.FindForChangeAsync(db, sessionId, user, ct);
        var asked = interview?.Questions.SingleOrDefault(q => q.QuestionId == request.QuestionId);
        if (interview is null || asked is null)
            return CommonProblems.NotFound.Result();
        if (asked.Answer is { } first)
            return InterviewProblems.AlreadyAnswered.Result(("answer_id", first.Id));
        if (interview.Status == InterviewStatus.Completed)
            return InterviewProblems.AlreadyCompleted.Result();

        var now = clock.GetUtcNow();
        var answer = new Answer
        {
            Id = Guid.CreateVersion7(),
            UserId = user.Id,
            InterviewId = interview.Id,
            InterviewQuestionId = asked.Id,
            QuestionId = asked.QuestionId,
            Text = request.AnswerText.Trim(),
            TimeTakenSeconds = InterviewRules.TimeTaken(asked.DisplayedAt ?? interview.LastActiveAt, now),
            SubmittedAt = now,
        };
        db.Answers.Add(answer);
        asked.DraftText = null;
        asked.DraftSavedAt = null;
        interview.LastActiveAt = now;
        var next = InterviewRules.Next(interview.Questions.Where(q => q != asked), asked.Number);
        if (next is null)
            interview.Complete(now);
        jobs.Publish(new AnswerSubmitted(answer.Id));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return TypedResults.Created(
            $"/api/v1/answers/{answer.Id}/evaluation",
            new SubmittedAnswer(
                answer.Id,
                interview.Id,
                asked.QuestionId,
                answer.TimeTakenSeconds,
                now,
                "pending",
                next is null ? null : QuestionView.Of(next, interview.QuestionCount),
                interview.Status
            )
        );
    }

    private static string LengthMessage(string text) =>
        text.Trim().Length < InterviewRules.MinAnswerLength
            ? $"Write at least {InterviewRules.MinAnswerLength} characters, or skip the question."
            : $"Shorten it to {InterviewRules.MaxAnswerLength:N0} characters; it has {text.Trim().Length:N0}.";
}
