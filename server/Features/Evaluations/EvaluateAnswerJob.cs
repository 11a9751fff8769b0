using AnswerScoring;
using InterviewMaster.Data;
using InterviewMaster.Features.Interviews;
using InterviewMaster.Features.Questions;
using InterviewMaster.Features.Roles;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Evaluations;

/// <summary>Judges a submitted answer.</summary>
public sealed record EvaluateAnswer(Guid AnswerId);

internal static class EvaluateAnswerJob
{
    public static Task Handle(
        EvaluateAnswer job,
        AnswerScorer scorer,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    ) =>
        StoreOnceAsync(
            job,
            db,
            async answer =>
            {
                var question = await db.Questions.AsNoTracking().SingleAsync(q => q.Id == answer.QuestionId, ct);
                return Evaluation.Of(answer, scorer.Score(ToScore(question), answer.Text), clock.GetUtcNow());
            },
            ct
        );

    /// <summary>Says so instead of leaving the candidate waiting.</summary>
    public static Task WhenGivenUp(EvaluateAnswer job, AppDb db, TimeProvider clock, CancellationToken ct) =>
        StoreOnceAsync(job, db, answer => Task.FromResult(Evaluation.Failure(answer, clock.GetUtcNow())), ct);

    internal static ScoringQuestion ToScore(Question question) =>
        new(
            question.Text,
            question.ExpectedPoints,
            question.ModelAnswer,
            question.Category == QuestionCategory.Behavioral
        );

    private static async Task StoreOnceAsync(
        EvaluateAnswer job,
        AppDb db,
        Func<Answer, Task<Evaluation>> evaluate,
        CancellationToken ct
    )
    {
        var answer = await db.Answers.AsNoTracking().SingleOrDefaultAsync(a => a.Id == job.AnswerId, ct);
        // No answer: its owner deleted the account meanwhile.
        if (answer is null || await db.Evaluations.AnyAsync(e => e.AnswerId == job.AnswerId, ct))
            return;
        db.Evaluations.Add(await evaluate(answer));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (fault.IsUniqueViolation())
        {
            // The same job on another node was first; its judgement is as good.
        }
    }
}
