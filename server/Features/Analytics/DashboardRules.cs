using InterviewMaster.Features.Roles;
using InterviewMaster.Features.Summaries;

namespace InterviewMaster.Features.Analytics;

/// <summary>A judged answer, as far as the dashboard needs it.</summary>
internal sealed record JudgedAnswer(
    Guid SessionId,
    DateTimeOffset SessionStart,
    QuestionCategory Category,
    int Overall,
    int Content,
    int Clarity,
    int Confidence,
    int Technical
);

/// <summary>The figures of R20. What cannot be known yet is null, never 0.</summary>
internal static class DashboardRules
{
    public const int StrengthAbove = 80;
    public const int WeaknessBelow = 60;
    public const int TrendSessions = 5;
    private static readonly TimeSpan RecentWindow = TimeSpan.FromDays(30);

    /// <summary>A session's score: the rounded mean of its answers' (P13), in the order the sessions began.</summary>
    public static IReadOnlyList<(DateTimeOffset Start, int Score)> SessionScores(IEnumerable<JudgedAnswer> answers) =>
        [
            .. answers
                .GroupBy(a => (a.SessionId, a.SessionStart))
                .OrderBy(g => g.Key.SessionStart)
                .Select(g => (g.Key.SessionStart, SummaryRules.Mean([.. g.Select(a => a.Overall)])!.Value)),
        ];

    public static double? Average(IEnumerable<(DateTimeOffset Start, int Score)> sessions)
    {
        var scores = sessions.Select(s => s.Score).ToList();
        return scores.Count == 0 ? null : Math.Round(scores.Average(), 1);
    }

    public static double? AverageOfLast30Days(
        IEnumerable<(DateTimeOffset Start, int Score)> sessions,
        DateTimeOffset now
    ) => Average(sessions.Where(s => s.Start > now - RecentWindow));

    /// <summary>The last five sessions against the first five, in percent; null before there are ten.</summary>
    public static double? ImprovementRate(IReadOnlyList<(DateTimeOffset Start, int Score)> sessions)
    {
        if (sessions.Count < 2 * TrendSessions)
            return null;
        var first = sessions.Take(TrendSessions).Average(s => s.Score);
        var last = sessions.TakeLast(TrendSessions).Average(s => s.Score);
        return first == 0 ? null : Math.Round((last - first) * 100 / first, 1);
    }

    /// <summary>One point a week, dated with its Monday in the user's time zone; weeks without practice are left out.</summary>
    public static IReadOnlyList<WeekScore> Weekly(
        IEnumerable<(DateTimeOffset Start, int Score)> sessions,
        TimeZoneInfo zone
    ) =>
        [
            .. sessions
                .GroupBy(s => Monday(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(s.Start, zone).DateTime)))
                .OrderBy(g => g.Key)
                .Select(g => new WeekScore(g.Key, Math.Round(g.Average(s => s.Score), 1))),
        ];

    public static IReadOnlyList<CategoryScore> Categories(IEnumerable<JudgedAnswer> answers) =>
        [
            .. answers
                .GroupBy(a => a.Category)
                .Select(g => new CategoryScore(
                    g.Key,
                    SummaryRules.Mean([.. g.Select(a => a.Overall)])!.Value,
                    g.Count()
                ))
                .OrderByDescending(c => c.AverageScore),
        ];

    /// <summary>What to do next, most useful first: the weakest category, the weakest criterion, then rhythm.</summary>
    public static IReadOnlyList<RecommendationView> Recommendations(
        IReadOnlyList<JudgedAnswer> answers,
        IReadOnlyList<CategoryScore> categories,
        DateTimeOffset now
    )
    {
        if (answers.Count == 0)
            return [new("Start with one short interview: three questions show where you stand.", null)];
        var advice = new List<RecommendationView>();
        if (categories.Count > 0 && categories[^1] is { AverageScore: < StrengthAbove } weakest)
        {
            var name = NameOf(weakest.Category);
            advice.Add(
                new($"Practise {name} questions: {weakest.AverageScore} on average is your lowest.", weakest.Category)
            );
        }
        advice.Add(new(WeakestCriterion(answers), null));
        var last = answers.Max(a => a.SessionStart);
        if (now - last > TimeSpan.FromDays(7))
            advice.Add(new("Your last session was over a week ago. A short one today keeps what you learnt.", null));
        return advice;
    }

    private static string NameOf(QuestionCategory category) =>
        category switch
        {
            QuestionCategory.Technical => "technical",
            QuestionCategory.Behavioral => "behavioral",
            QuestionCategory.Domain_Specific => "domain knowledge",
            QuestionCategory.System_Design => "system design",
            QuestionCategory.Coding => "coding",
            _ => throw new ArgumentOutOfRangeException(nameof(category), category, "A category without a name."),
        };

    private static string WeakestCriterion(IReadOnlyList<JudgedAnswer> answers)
    {
        var criteria = new[]
        {
            (
                Mean: answers.Average(a => a.Content),
                Advice: "Name more of the expected points: read what was missing in your last answers and say it in your own words."
            ),
            (
                Mean: answers.Average(a => a.Clarity),
                Advice: "Structure your answers: one idea a sentence, first the conclusion, then the reasons."
            ),
            (
                Mean: answers.Average(a => a.Confidence),
                Advice: "Say it plainly: drop “I think maybe” and name what you did and what came of it."
            ),
            (
                Mean: answers.Average(a => a.Technical),
                Advice: "Be exact: use the right terms, numbers and examples for each point you make."
            ),
        };
        return criteria.MinBy(c => c.Mean).Advice;
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
