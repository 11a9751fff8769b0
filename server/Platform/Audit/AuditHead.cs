using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Platform.Audit;

/// <summary>
/// Where the chain begins and ends, signed: one row. Without it the newest entries could be cut off unnoticed, and the
/// oldest could never be removed.
/// </summary>
public sealed class AuditHead
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>The oldest entry that is kept.</summary>
    public long FirstSequence { get; set; } = 1;

    /// <summary>The hash that the oldest entry continues; empty at the very beginning.</summary>
    public string FirstPreviousHash { get; set; } = "";

    /// <summary>The newest entry; one less than the first when there is none.</summary>
    public long LastSequence { get; set; }
    public string LastHash { get; set; } = "";

    /// <summary>HMAC-SHA256 of the fields above. Empty for good once it was found to be wrong.</summary>
    public string Signature { get; set; } = "";
}

internal sealed class AuditHeadTable : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("audit_head");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.FirstPreviousHash).HasMaxLength(64);
        builder.Property(h => h.LastHash).HasMaxLength(64);
        builder.Property(h => h.Signature).HasMaxLength(64);
    }
}
