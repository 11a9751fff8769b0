using System.Text.Json.Serialization;
using InterviewMaster.Data;
using InterviewMaster.Features.Accounts;
using InterviewMaster.Features.Questions;
using InterviewMaster.Features.Roles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Features.Interviews;

public enum InterviewStatus
{
    [JsonStringEnumMemberName("in_progress")]
    InProgress,

    [JsonStringEnumMemberName("completed")]
    Completed,
}

/// <summary>One session of practice. Its id is the contract's session_id.</summary>
public sealed class Interview
{
    public Guid Id { get; init; }
    public Guid UserId { get; init; }
    public required string Role { get; init; }
    public Difficulty Difficulty { get; init; }

    /// <summary>The categories asked for; empty for all.</summary>
    public required IReadOnlyList<QuestionCategory> Categories { get; init; }
    public int QuestionCount { get; init; }
    public InterviewStatus Status { get; set; }
    public DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>When the candidate last did something: from here an answer is timed whose question was not shown.</summary>
    public DateTimeOffset LastActiveAt { get; set; }
    public List<InterviewQuestion> Questions { get; } = [];

    internal static Interview Start(
        Guid userId,
        string role,
        Difficulty difficulty,
        IReadOnlyList<QuestionCategory> categories,
        IReadOnlyList<Question> questions,
        DateTimeOffset now
    )
    {
        var interview = new Interview
        {
            Id = Guid.CreateVersion7(),
            UserId = userId,
            Role = role,
            Difficulty = difficulty,
            Categories = categories,
            QuestionCount = questions.Count,
            StartedAt = now,
            LastActiveAt = now,
        };
        interview.Questions.AddRange(
            questions.Select(
                (question, index) =>
                    new InterviewQuestion
                    {
                        Id = Guid.CreateVersion7(),
                        InterviewId = interview.Id,
                        QuestionId = question.Id,
                        Number = index + 1,
                    }
            )
        );
        return interview;
    }

    internal void Complete(DateTimeOffset now)
    {
        Status = InterviewStatus.Completed;
        EndedAt = now;
    }
}

/// <summary>A question's place in a session, with what was typed but not yet submitted.</summary>
public sealed class InterviewQuestion
{
    public Guid Id { get; init; }
    public Guid InterviewId { get; init; }
    public Guid QuestionId { get; init; }
    public Question Question { get; init; } = null!;

    /// <summary>Counted from 1.</summary>
    public int Number { get; init; }

    /// <summary>When it was first seen; the countdown and time_taken start here.</summary>
    public DateTimeOffset? DisplayedAt { get; set; }
    public DateTimeOffset? SkippedAt { get; set; }
    public Answer? Answer { get; init; }
    public string? DraftText { get; set; }
    public DateTimeOffset? DraftSavedAt { get; set; }

    internal QuestionStatus Status =>
        Answer is not null ? QuestionStatus.Answered
        : SkippedAt is not null ? QuestionStatus.Skipped
        : DisplayedAt is not null ? QuestionStatus.Shown
        : QuestionStatus.Unseen;
}

public enum QuestionStatus
{
    [JsonStringEnumMemberName("unseen")]
    Unseen,

    [JsonStringEnumMemberName("shown")]
    Shown,

    [JsonStringEnumMemberName("answered")]
    Answered,

    [JsonStringEnumMemberName("skipped")]
    Skipped,
}

internal sealed class InterviewTable : IEntityTypeConfiguration<Interview>
{
    public void Configure(EntityTypeBuilder<Interview> builder)
    {
        builder.Property(i => i.Role).HasMaxLength(80);
        builder.Property(i => i.Categories).AsJson();
        builder.HasIndex(i => new { i.UserId, i.StartedAt });
        builder.HasMany(i => i.Questions).WithOne().HasForeignKey(q => q.InterviewId);
        builder.HasOne<Account>().WithMany().HasForeignKey(i => i.UserId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InterviewQuestionTable : IEntityTypeConfiguration<InterviewQuestion>
{
    public void Configure(EntityTypeBuilder<InterviewQuestion> builder)
    {
        builder.HasIndex(q => new { q.InterviewId, q.QuestionId }).IsUnique();
        builder.HasIndex(q => q.QuestionId);
        builder.Property(q => q.DraftText).HasMaxLength(InterviewRules.MaxDraftLength);
        builder.HasOne(q => q.Question).WithMany().HasForeignKey(q => q.QuestionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(q => q.Answer).WithOne().HasForeignKey<Answer>(a => a.InterviewQuestionId);
    }
}
