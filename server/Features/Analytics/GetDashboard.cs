using System.Text.Json.Serialization;
using InterviewMaster.Data;
using InterviewMaster.Features.Evaluations;
using InterviewMaster.Features.Interviews;
using InterviewMaster.Features.Roles;
using InterviewMaster.Features.Summaries;
using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Analytics;

/// <summary>Where the candidate stands. Figures that cannot be known yet are null, never 0.</summary>
/// <param name="ScoreOverTime">One point a week.</param>
/// <param name="Strengths">Categories above 80 on average.</param>
/// <param name="Weaknesses">Categories below 60 on average.</param>
/// <param name="RunningInterview">A session that can be gone on with.</param>
public sealed record DashboardView(
    DashboardOverview Overview,
    IReadOnlyList<WeekScore> ScoreOverTime,
    IReadOnlyList<CategoryScore> CategoryPerformance,
    IReadOnlyList<QuestionCategory> Strengths,
    IReadOnlyList<QuestionCategory> Weaknesses,
    IReadOnlyList<RecommendationView> Recommendations,
    RunningInterview? RunningInterview
);

/// <summary>The figures at the top.</summary>
/// <param name="ImprovementRate">Percent: the last five sessions against the first five.</param>
public sealed record DashboardOverview(
    int TotalInterviewsCompleted,
    double? AverageScoreAllTime,
    [property: JsonPropertyName("average_score_last_30_days")] double? AverageScoreLast30Days,
    double? ImprovementRate,
    double TotalPracticeHours
);

/// <summary>The mean session score of a week.</summary>
/// <param name="Date">The week's Monday in the user's time zone.</param>
public sealed record WeekScore(DateOnly Date, double AverageScore);

/// <summary>Something to do next.</summary>
/// <param name="Category">To practise, when the advice is about one.</param>
public sealed record RecommendationView(string Text, QuestionCategory? Category);

/// <summary>A session that was begun and not ended.</summary>
public sealed record RunningInterview(Guid SessionId, string Role, int AnsweredCount, int QuestionCount);

internal static class GetDashboard
{
    /// <summary>Progress over all sessions.</summary>
    public static async Task<Ok<DashboardView>> Handle(
        CurrentUser user,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var now = clock.GetUtcNow();
        var answers = await JudgedAnswersAsync(db, user.Id, ct);
        var sessions = DashboardRules.SessionScores(answers);
        var categories = DashboardRules.Categories(answers);
        var seconds = await db.Answers.Where(a => a.UserId == user.Id).SumAsync(a => a.TimeTakenSeconds, ct);
        var completed = await db.Interviews.CountAsync(
            i => i.UserId == user.Id && i.Status == InterviewStatus.Completed,
            ct
        );
        var timeZone = await db.Users.Where(u => u.Id == user.Id).Select(u => u.TimeZone).SingleAsync(ct);
        return TypedResults.Ok(
            new DashboardView(
                new DashboardOverview(
                    completed,
                    DashboardRules.Average(sessions),
                    DashboardRules.AverageOfLast30Days(sessions, now),
                    DashboardRules.ImprovementRate(sessions),
                    Math.Round(seconds / 3600.0, 1)
                ),
                DashboardRules.Weekly(sessions, TimeZoneInfo.FindSystemTimeZoneById(timeZone)),
                categories,
                [.. categories.Where(c => c.AverageScore > DashboardRules.StrengthAbove).Select(c => c.Category)],
                [.. categories.Where(c => c.AverageScore < DashboardRules.WeaknessBelow).Select(c => c.Category)],
                DashboardRules.Recommendations(answers, categories, now),
                await RunningAsync(db, user.Id, ct)
            )
        );
    }

    private static Task<List<JudgedAnswer>> JudgedAnswersAsync(AppDb db, Guid userId, CancellationToken ct) =>
        (
            from evaluation in db.Evaluations
            join answer in db.Answers on evaluation.AnswerId equals answer.Id
            join question in db.Questions on answer.QuestionId equals question.Id
            join interview in db.Interviews on evaluation.InterviewId equals interview.Id
            where
                evaluation.UserId == userId
                && evaluation.Status == EvaluationStatus.Completed
                && interview.Status == InterviewStatus.Completed
            select new JudgedAnswer(
                interview.Id,
                interview.StartedAt,
                question.Category,
                evaluation.Overall,
                evaluation.ContentQuality,
                evaluation.Clarity,
                evaluation.Confidence,
                evaluation.TechnicalAccuracy
            )
        ).ToListAsync(ct);

    private static Task<RunningInterview?> RunningAsync(AppDb db, Guid userId, CancellationToken ct) =>
        db
            .Interviews.Where(i => i.UserId == userId && i.Status == InterviewStatus.InProgress)
            .OrderByDescending(i => i.LastActiveAt)
            .Select(i => new RunningInterview(
                i.Id,
                i.Role,
                db.Answers.Count(a => a.InterviewId == i.Id),
                i.QuestionCount
            ))
            .FirstOrDefaultAsync(ct);
}
