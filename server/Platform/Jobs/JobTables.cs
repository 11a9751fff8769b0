using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Platform.Jobs;

/// <summary>
/// Work that was asked for and is not done yet: written in the transaction of whatever asked for it, deleted when it is
/// done. The scheduler only decides when it runs; what is to be done, and how often it was tried, stands here.
/// </summary>
public sealed class QueuedJob
{
    public Guid Id { get; init; }
    public required string Kind { get; init; }
    public required string Payload { get; init; }
    public DateTimeOffset EnqueuedAt { get; init; }

    /// <summary>Counted before the handler runs, so that a job that kills the process does not do so for ever.</summary>
    public int Attempts { get; set; }
    public DateTimeOffset? StartedAt { get; set; }
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

internal sealed class QueuedJobTable : IEntityTypeConfiguration<QueuedJob>
{
    public void Configure(EntityTypeBuilder<QueuedJob> builder)
    {
        builder.Property(j => j.Kind).HasMaxLength(100);
        builder.HasIndex(j => j.EnqueuedAt);
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
