using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Features.Accounts;

/// <summary>What a mailed link is for.</summary>
public enum LinkPurpose
{
    ConfirmEmail,
    ConfirmNewEmail,
    ResetPassword,
}

/// <summary>A link that was mailed: works once, for a while, and only while no newer one was sent.</summary>
public sealed class AccountLink
{
    public Guid Id { get; init; }
    public Guid UserId { get; init; }
    public LinkPurpose Purpose { get; init; }

    /// <summary>SHA-256 of the 256 random bits in the link, hexadecimal.</summary>
    public required string TokenHash { get; init; }

    /// <summary>The address it was mailed to, and which it confirms.</summary>
    public required string Email { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was used, or replaced by a newer one.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}

internal sealed class AccountLinkTable : IEntityTypeConfiguration<AccountLink>
{
    public void Configure(EntityTypeBuilder<AccountLink> builder)
    {
        builder.Property(l => l.TokenHash).HasMaxLength(64);
        builder.Property(l => l.Email).HasMaxLength(AccountRules.MaxEmailLength);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.HasIndex(l => new { l.UserId, l.CreatedAt });
        builder.HasIndex(l => l.ExpiresAt);
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.UserId);
    }
}
