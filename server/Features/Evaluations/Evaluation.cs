using System.Text.Json.Serialization;
using AnswerScoring;
using InterviewMaster.Data;
using InterviewMaster.Features.Interviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Features.Evaluations;

public enum EvaluationStatus
{
    [JsonStringEnumMemberName("pending")]
    Pending,

    [JsonStringEnumMemberName("completed")]
    Completed,

    /// <summary>Given up after several attempts; the answer itself is safe.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}

/// <summary>The judgement of one answer. There is one per answer; none yet means it is pending.</summary>
public sealed class Evaluation
{
    public Guid Id { get; init; }
    public Guid AnswerId { get; init; }
    public Guid InterviewId { get; init; }
    public Guid UserId { get; init; }
    public EvaluationStatus Status { get; init; }
    public int ContentQuality { get; init; }
    public int Clarity { get; init; }
    public int Confidence { get; init; }
    public int TechnicalAccuracy { get; init; }

    /// <summary>R18: round(0.4·content + 0.2·clarity + 0.2·confidence + 0.2·technical).</summary>
    public int Overall { get; init; }
    public IReadOnlyList<PointView> Points { get; init; } = [];
    public IReadOnlyList<string> Strengths { get; init; } = [];
    public IReadOnlyList<string> Improvements { get; init; } = [];
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>Why the answer could not be judged as one, in a sentence to the candidate.</summary>
    public string? Notice { get; init; }

    /// <summary>Who judged: local for the engine that needs no key.</summary>
    public required string Evaluator { get; init; }

    /// <summary>The version of the engine: scores of different versions are different scales.</summary>
    public required string EngineVersion { get; init; }
    public DateTimeOffset EvaluatedAt { get; init; }

    internal static Evaluation Of(Answer answer, AnswerScore score, DateTimeOffset now) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            AnswerId = answer.Id,
            InterviewId = answer.InterviewId,
            UserId = answer.UserId,
            Status = EvaluationStatus.Completed,
            ContentQuality = score.ContentQuality,
            Clarity = score.Clarity,
            Confidence = score.Confidence,
            TechnicalAccuracy = score.TechnicalAccuracy,
            Overall = score.Overall,
            Points = [.. score.Points.Select(PointView.Of)],
            Strengths = score.Strengths,
            Improvements = score.Improvements,
            Suggestions = score.Suggestions,
            Notice = score.Notice,
            Evaluator = LocalEvaluator,
            EngineVersion = AnswerScorer.Version,
            EvaluatedAt = now,
        };

    internal static Evaluation Failure(Answer answer, DateTimeOffset now) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            AnswerId = answer.Id,
            InterviewId = answer.InterviewId,
            UserId = answer.UserId,
            Status = EvaluationStatus.Failed,
            Evaluator = LocalEvaluator,
            EngineVersion = AnswerScorer.Version,
            EvaluatedAt = now,
        };

    private const string LocalEvaluator = "local";
}

internal sealed class EvaluationTable : IEntityTypeConfiguration<Evaluation>
{
    public void Configure(EntityTypeBuilder<Evaluation> builder)
    {
        builder.Property(e => e.Points).AsJson();
        builder.Property(e => e.Strengths).AsJson();
        builder.Property(e => e.Improvements).AsJson();
        builder.Property(e => e.Suggestions).AsJson();
        builder.Property(e => e.Notice).HasMaxLength(500);
        builder.Property(e => e.Evaluator).HasMaxLength(80);
        builder.Property(e => e.EngineVersion).HasMaxLength(80);
        // A job may run twice; the answer is judged once.
        builder.HasIndex(e => e.AnswerId).IsUnique();
        builder.HasIndex(e => e.UserId);
        builder.HasIndex(e => e.InterviewId);
        builder.HasOne<Answer>().WithOne().HasForeignKey<Evaluation>(e => e.AnswerId).OnDelete(DeleteBehavior.Restrict);
    }
}
