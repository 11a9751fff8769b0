using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Platform.Idempotency;

/// <summary>An answer that was given to a key, to be given again for 24 hours.</summary>
public sealed class IdempotencyKey
{
    public required Guid UserId { get; init; }
    public required string Key { get; init; }

    /// <summary>Method, path and SHA-256 of the body: what the key was first used for.</summary>
    public required string RequestDigest { get; init; }
    public int Status { get; set; }
    public string ContentType { get; set; } = "";
    public string? Location { get; set; }
    public string Body { get; set; } = "";
    public DateTimeOffset CreatedAt { get; init; }
}

internal sealed class IdempotencyKeyTable : IEntityTypeConfiguration<IdempotencyKey>
{
    public void Configure(EntityTypeBuilder<IdempotencyKey> builder)
    {
        builder.HasKey(k => new { k.UserId, k.Key });
        builder.Property(k => k.Key).HasMaxLength(IdempotencyFilter.MaxKeyLength);
        builder.Property(k => k.RequestDigest).HasMaxLength(64);
        builder.HasIndex(k => k.CreatedAt);
    }
}
