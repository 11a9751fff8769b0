using InterviewMaster.Features.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Features.Interviews;

/// <summary>What the candidate said to a question. Written once, never changed.</summary>
public sealed class Answer
{
    public Guid Id { get; init; }
    public Guid UserId { get; init; }
    public Guid InterviewId { get; init; }
    public Guid InterviewQuestionId { get; init; }
    public Guid QuestionId { get; init; }
    public required string Text { get; init; }

    /// <summary>Whole seconds from the first display of the question.</summary>
    public int TimeTakenSeconds { get; init; }
    public DateTimeOffset SubmittedAt { get; init; }
}

internal sealed class AnswerTable : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> builder)
    {
        builder.Property(a => a.Text).HasMaxLength(InterviewRules.MaxAnswerLength);
        // One answer to a question of a session, whatever is submitted twice.
        builder.HasIndex(a => a.InterviewQuestionId).IsUnique();
        builder.HasIndex(a => a.InterviewId);
        builder.HasIndex(a => a.UserId);
        builder.HasOne<Interview>().WithMany().HasForeignKey(a => a.InterviewId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Question>().WithMany().HasForeignKey(a => a.QuestionId).OnDelete(DeleteBehavior.Restrict);
    }
}
