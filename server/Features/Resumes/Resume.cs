using System.Text.Json.Serialization;
using InterviewMaster.Data;
using InterviewMaster.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Features.Resumes;

/// <summary>How far the reading of a résumé has come.</summary>
public enum ResumeStatus
{
    [JsonStringEnumMemberName("uploaded")]
    Uploaded,

    [JsonStringEnumMemberName("text_extracted")]
    TextExtracted,

    [JsonStringEnumMemberName("skills_extracted")]
    SkillsExtracted,

    [JsonStringEnumMemberName("experience_parsed")]
    ExperienceParsed,

    /// <summary>Done.</summary>
    [JsonStringEnumMemberName("education_parsed")]
    EducationParsed,

    [JsonStringEnumMemberName("extraction_failed")]
    ExtractionFailed,
}

/// <summary>An uploaded résumé: the file, what was read in it, and what its owner corrected.</summary>
public sealed class Resume
{
    public Guid Id { get; init; }
    public Guid UserId { get; init; }

    /// <summary>The name it was uploaded under, for people; never a path.</summary>
    public required string FileName { get; init; }
    public long FileSize { get; init; }
    public required string ContentType { get; init; }

    /// <summary>The name in the storage.</summary>
    public required string StorageName { get; init; }
    public ResumeStatus Status { get; set; }
    public string? FailureReason { get; set; }
    public string? Text { get; set; }
    public SkillsView? Skills { get; set; }
    public IReadOnlyList<JobView>? Experience { get; set; }
    public int? TotalExperienceMonths { get; set; }
    public string? SeniorityLevel { get; set; }
    public IReadOnlyList<EducationView>? Education { get; set; }
    public DateTimeOffset CreatedAt { get; init; }
}

internal sealed class ResumeTable : IEntityTypeConfiguration<Resume>
{
    public void Configure(EntityTypeBuilder<Resume> builder)
    {
        builder.Property(r => r.FileName).HasMaxLength(ResumeRules.MaxFileNameLength);
        builder.Property(r => r.ContentType).HasMaxLength(100);
        builder.Property(r => r.StorageName).HasMaxLength(60);
        builder.Property(r => r.FailureReason).HasMaxLength(500);
        builder.Property(r => r.SeniorityLevel).HasMaxLength(20);
        builder.Property(r => r.Skills).AsJson();
        builder.Property(r => r.Experience).AsJson();
        builder.Property(r => r.Education).AsJson();
        builder.HasIndex(r => new { r.UserId, r.CreatedAt });
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.UserId).OnDelete(DeleteBehavior.Restrict);
    }
}
