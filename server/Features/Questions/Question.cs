using InterviewMaster.Data;
using InterviewMaster.Features.Roles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Features.Questions;

/// <summary>How hard a question is, for a candidate of the role.</summary>
public enum Difficulty
{
    Easy,
    Medium,
    Hard,
    Expert,
}

/// <summary>A question of the bank, with what a good answer contains.</summary>
public sealed class Question
{
    public Guid Id { get; init; }

    /// <summary>The id in content/questions; stable, so that an import changes the row instead of adding one.</summary>
    public required string ContentId { get; init; }

    /// <summary>The role's name; null for questions that everyone may be asked.</summary>
    public string? Role { get; set; }
    public required string Topic { get; set; }
    public QuestionCategory Category { get; set; }
    public Difficulty Difficulty { get; set; }
    public required string Text { get; set; }
    public required IReadOnlyList<string> ExpectedPoints { get; set; }
    public required string ModelAnswer { get; set; }
    public int TimeLimitSeconds { get; set; }

    /// <summary>No longer in the content: not asked any more, kept for the answers that refer to it.</summary>
    public bool IsRetired { get; set; }
}

internal sealed class QuestionTable : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> builder)
    {
        builder.Property(q => q.ContentId).HasMaxLength(80);
        builder.HasIndex(q => q.ContentId).IsUnique();
        builder.Property(q => q.Role).HasMaxLength(80);
        builder.Property(q => q.Topic).HasMaxLength(60);
        builder.Property(q => q.Text).HasMaxLength(QuestionRules.MaxTextLength);
        builder.Property(q => q.ExpectedPoints).AsJson();
        builder.HasIndex(q => new { q.Role, q.IsRetired });
    }
}
