using InterviewMaster.Features.Evaluations;
using InterviewMaster.Features.Interviews;
using InterviewMaster.Features.Questions;
using InterviewMaster.Features.Roles;

namespace InterviewMaster.Features.Summaries;

/// <summary>A session as a whole. Figures that cannot be known are null.</summary>
/// <param name="OverallSessionScore">Rounded mean of the judged answers' overall scores.</param>
/// <param name="Scores">Mean per criterion.</param>
/// <param name="ScoreTrend">Percent against the previous session of the same role and difficulty.</param>
/// <param name="PendingEvaluations">Answers still being judged; ask again soon.</param>
public sealed record SummaryView(
    Guid SessionId,
    string Role,
    Difficulty Difficulty,
    DateTimeOffset StartTime,
    DateTimeOffset? EndTime,
    int? OverallSessionScore,
    ScoresView? Scores,
    double? ScoreTrend,
    int PendingEvaluations,
    IReadOnlyList<MentionView> Strengths,
    IReadOnlyList<MentionView> Improvements,
    IReadOnlyList<CategoryScore> CategoryPerformance,
    IReadOnlyList<RadarPoint> RadarChartData,
    IReadOnlyList<LinePoint> LineChartData,
    IReadOnlyList<SummaryQuestion> Questions
);

/// <summary>Something said in the feedback, and on how many answers.</summary>
public sealed record MentionView(string Text, int Mentions);

/// <summary>The mean overall score of a category's answers.</summary>
public sealed record CategoryScore(QuestionCategory Category, int AverageScore, int QuestionCount);

/// <summary>A corner of the radar chart.</summary>
public sealed record RadarPoint(string Criterion, int Score);

/// <summary>A point of the line chart; null where there is no score.</summary>
public sealed record LinePoint(int QuestionNumber, int? OverallScore);

/// <summary>A question of the session and how it went.</summary>
public sealed record SummaryQuestion(
    Guid QuestionId,
    string QuestionText,
    QuestionCategory Category,
    Guid? AnswerId,
    int? OverallScore,
    QuestionStatus Status
);
