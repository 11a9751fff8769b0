using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Features.Accounts;

/// <summary>A code for the day the phone is lost. Works once.</summary>
public sealed class RecoveryCode
{
    public Guid Id { get; init; }
    public Guid UserId { get; init; }

    /// <summary>HMAC-SHA256 under a key outside the database: 50 random bits alone could be guessed from a plain hash.</summary>
    public required string CodeHash { get; init; }
    public DateTimeOffset? UsedAt { get; set; }
}

internal sealed class RecoveryCodeTable : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.Property(c => c.CodeHash).HasMaxLength(64);
        builder.HasIndex(c => new { c.UserId, c.CodeHash });
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.UserId);
    }
}
