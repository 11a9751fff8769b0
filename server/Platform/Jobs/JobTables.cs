using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Platform.Jobs;

/// <summary>
/// How often a job has been started. Counted by us, before the handler runs: the scheduler's own count starts anew
/// when a crashed job is recovered, and a job that kills the process must not do so for ever.
/// </summary>
public sealed class JobAttempt
{
    public required string JobKey { get; init; }
    public int Attempts { get; set; }
    public DateTimeOffset StartedAt { get; set; }
    public string? LastError { get; set; }
}

/// <summary>A job that was given up, kept for the administrator.</summary>
public sealed class DeadLetter
{
    public Guid Id { get; init; }
    public required string Kind { get; init; }
    public required string Payload { get; init; }
    public required string Error { get; init; }
    public int Attempts { get; init; }
    public DateTimeOffset FailedAt { get; init; }
}

internal sealed class JobAttemptTable : IEntityTypeConfiguration<JobAttempt>
{
    public void Configure(EntityTypeBuilder<JobAttempt> builder)
    {
        builder.HasKey(a => a.JobKey);
        builder.Property(a => a.JobKey).HasMaxLength(200);
    }
}

internal sealed class DeadLetterTable : IEntityTypeConfiguration<DeadLetter>
{
    public void Configure(EntityTypeBuilder<DeadLetter> builder)
    {
        builder.Property(l => l.Kind).HasMaxLength(100);
        builder.HasIndex(l => l.FailedAt);
    }
}
