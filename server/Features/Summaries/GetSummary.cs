using InterviewMaster.Data;
using InterviewMaster.Features.Evaluations;
using InterviewMaster.Features.Interviews;
using InterviewMaster.Features.Roles;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Summaries;

internal static class GetSummary
{
    /// <summary>A completed session as a whole. Computed from its answers each time: there are twenty at most.</summary>
    public static async Task<Results<Ok<SummaryView>, ProblemHttpResult>> Handle(
        Guid sessionId,
        CurrentUser user,
        AppDb db,
        CancellationToken ct
    )
    {
        var interview = await db
            .Interviews.AsNoTracking()
            .SingleOrDefaultAsync(i => i.Id == sessionId && i.UserId == user.Id, ct);
        if (interview is null)
            return CommonProblems.NotFound.Result();
        if (interview.Status != InterviewStatus.Completed)
            return SummaryProblems.NotCompleted.Result();

        var asked = await AskedAsync(db, sessionId, ct);
        var judged = asked.Select(a => a.Evaluation).OfType<Evaluation>().Where(IsDone).ToList();
        var overall = SummaryRules.Mean([.. judged.Select(e => e.Overall)]);
        var scores = Scores(judged);
        var summary = new SummaryView(
            interview.Id,
            interview.Role,
            interview.Difficulty,
            interview.StartedAt,
            interview.EndedAt,
            overall,
            scores,
            SummaryRules.Trend(await PreviousScoreAsync(db, interview, ct), overall),
            asked.Count(a => a.AnswerId is not null && a.Evaluation is null),
            SummaryRules.Top(judged.SelectMany(e => e.Strengths)),
            SummaryRules.Top(judged.SelectMany(e => e.Improvements)),
            Categories(asked),
            Radar(scores),
            [.. asked.Select(a => new LinePoint(a.Number, a.Score))],
            [
                .. asked.Select(a => new SummaryQuestion(
                    a.QuestionId,
                    a.Text,
                    a.Category,
                    a.AnswerId,
                    a.Score,
                    a.AnswerId is not null ? QuestionStatus.Answered : QuestionStatus.Skipped
                )),
            ]
        );
        return TypedResults.Ok(summary);
    }

    private static Task<List<Asked>> AskedAsync(AppDb db, Guid sessionId, CancellationToken ct) =>
        db
            .InterviewQuestions.Where(q => q.InterviewId == sessionId)
            .OrderBy(q => q.Number)
            .Select(q => new Asked(
                q.Number,
                q.QuestionId,
                q.Question.Text,
                q.Question.Category,
                q.Answer == null ? null : q.Answer.Id,
                db.Evaluations.FirstOrDefault(e => e.AnswerId == q.Answer!.Id)
            ))
            .AsNoTracking()
            .ToListAsync(ct);

    private static async Task<int?> PreviousScoreAsync(AppDb db, Interview interview, CancellationToken ct)
    {
        var previousId = await db
            .Interviews.Where(i =>
                i.UserId == interview.UserId
                && i.Role == interview.Role
                && i.Difficulty == interview.Difficulty
                && i.Status == InterviewStatus.Completed
                && i.StartedAt < interview.StartedAt
                && db.Evaluations.Any(e => e.InterviewId == i.Id && e.Status == EvaluationStatus.Completed)
            )
            .OrderByDescending(i => i.StartedAt)
            .Select(i => (Guid?)i.Id)
            .FirstOrDefaultAsync(ct);
        if (previousId is null)
            return null;
        var scores = await db
            .Evaluations.Where(e => e.InterviewId == previousId && e.Status == EvaluationStatus.Completed)
            .Select(e => e.Overall)
            .ToListAsync(ct);
        return SummaryRules.Mean(scores);
    }

    private static bool IsDone(Evaluation evaluation) => evaluation.Status == EvaluationStatus.Completed;

    private static ScoresView? Scores(List<Evaluation> judged) =>
        judged.Count == 0
            ? null
            : new ScoresView(
                SummaryRules.Mean([.. judged.Select(e => e.ContentQuality)])!.Value,
                SummaryRules.Mean([.. judged.Select(e => e.Clarity)])!.Value,
                SummaryRules.Mean([.. judged.Select(e => e.Confidence)])!.Value,
                SummaryRules.Mean([.. judged.Select(e => e.TechnicalAccuracy)])!.Value
            );

    private static List<CategoryScore> Categories(List<Asked> asked) =>
        [
            .. asked
                .Where(a => a.Score is not null)
                .GroupBy(a => a.Category)
                .Select(g => new CategoryScore(
                    g.Key,
                    SummaryRules.Mean([.. g.Select(a => a.Score!.Value)])!.Value,
                    g.Count()
                ))
                .OrderBy(c => c.Category),
        ];

    private static List<RadarPoint> Radar(ScoresView? scores) =>
        scores is null
            ? []
            :
            [
                new("content_quality", scores.ContentQuality),
                new("clarity", scores.Clarity),
                new("confidence", scores.Confidence),
                new("technical_accuracy", scores.TechnicalAccuracy),
            ];

    private sealed record Asked(
        int Number,
        Guid QuestionId,
        string Text,
        QuestionCategory Category,
        Guid? AnswerId,
        Evaluation? Evaluation
    )
    {
        public int? Score => Evaluation is { } evaluation && IsDone(evaluation) ? evaluation.Overall : null;
    }
}
