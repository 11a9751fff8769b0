using System.Text.Json.Serialization;
using AnswerScoring;

namespace InterviewMaster.Features.Evaluations;

/// <summary>How much of an expected point an answer said.</summary>
public enum PointCoverage
{
    [JsonStringEnumMemberName("full")]
    Full,

    [JsonStringEnumMemberName("partial")]
    Partial,

    [JsonStringEnumMemberName("missing")]
    Missing,
}

/// <summary>An expected point, and the words of the answer that cover it.</summary>
/// <param name="Evidence">Verbatim from the answer; null when missing.</param>
public sealed record PointView(string Point, PointCoverage Covered, string? Evidence)
{
    internal static PointView Of(PointVerdict verdict) =>
        new(
            verdict.Point,
            verdict.Coverage switch
            {
                Coverage.Full => PointCoverage.Full,
                Coverage.Partial => PointCoverage.Partial,
                Coverage.Missing => PointCoverage.Missing,
                _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
            },
            verdict.Evidence
        );
}

/// <summary>The four criteria of R18, each 0 to 100.</summary>
public sealed record ScoresView(int ContentQuality, int Clarity, int Confidence, int TechnicalAccuracy);

/// <summary>Feedback on one answer.</summary>
/// <param name="Scores">Null while pending or when it failed.</param>
/// <param name="ExampleAnswer">What a strong candidate would say.</param>
/// <param name="Evaluator">local is the engine that needs no key.</param>
public sealed record EvaluationView(
    Guid AnswerId,
    Guid SessionId,
    Guid QuestionId,
    string QuestionText,
    string AnswerText,
    int TimeTaken,
    EvaluationStatus Status,
    ScoresView? Scores,
    int? OverallScore,
    IReadOnlyList<PointView> Points,
    IReadOnlyList<string> Strengths,
    IReadOnlyList<string> Improvements,
    IReadOnlyList<string> Suggestions,
    string? Notice,
    string? ExampleAnswer,
    string? Evaluator,
    DateTimeOffset? EvaluatedAt
);
