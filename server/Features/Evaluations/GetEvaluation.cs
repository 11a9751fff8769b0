using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Evaluations;

internal static class GetEvaluation
{
    /// <summary>The feedback on an answer; status pending until it is there.</summary>
    public static async Task<Results<Ok<EvaluationView>, ProblemHttpResult>> Handle(
        Guid answerId,
        CurrentUser user,
        AppDb db,
        CancellationToken ct
    )
    {
        var answer = await db
            .Answers.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == answerId && a.UserId == user.Id, ct);
        if (answer is null)
            return CommonProblems.NotFound.Result();
        var question = await db.Questions.AsNoTracking().SingleAsync(q => q.Id == answer.QuestionId, ct);
        var evaluation = await db.Evaluations.AsNoTracking().SingleOrDefaultAsync(e => e.AnswerId == answerId, ct);
        var isDone = evaluation?.Status == EvaluationStatus.Completed;
        return TypedResults.Ok(
            new EvaluationView(
                answer.Id,
                answer.InterviewId,
                answer.QuestionId,
                question.Text,
                answer.Text,
                answer.TimeTakenSeconds,
                evaluation?.Status ?? EvaluationStatus.Pending,
                isDone ? Scores(evaluation!) : null,
                isDone ? evaluation!.Overall : null,
                evaluation?.Points ?? [],
                evaluation?.Strengths ?? [],
                evaluation?.Improvements ?? [],
                evaluation?.Suggestions ?? [],
                evaluation?.Notice,
                question.ModelAnswer,
                evaluation?.Evaluator,
                evaluation?.EvaluatedAt
            )
        );
    }

    private static ScoresView Scores(Evaluation evaluation) =>
        new(evaluation.ContentQuality, evaluation.Clarity, evaluation.Confidence, evaluation.TechnicalAccuracy);
}
