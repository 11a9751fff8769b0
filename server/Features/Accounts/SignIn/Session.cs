using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Features.Accounts;

/// <summary>A device that is signed in: the family of its refresh tokens.</summary>
public sealed class Session
{
    public Guid Id { get; init; }
    public Guid UserId { get; init; }

    /// <summary>The browser or program, as it named itself.</summary>
    public required string Device { get; init; }
    public string? IpAddress { get; set; }
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last renewed.</summary>
    public DateTimeOffset LastSeenAt { get; set; }

    /// <summary>When its owner last gave the password or a passkey.</summary>
    public DateTimeOffset ConfirmedAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
}

/// <summary>A refresh token that was given out, known only by its hash. It works once.</summary>
public sealed class RefreshToken
{
    public Guid Id { get; init; }
    public Guid UserId { get; init; }
    public Guid SessionId { get; init; }

    /// <summary>SHA-256 of the token, hexadecimal.</summary>
    public required string TokenHash { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }
}

/// <summary>
/// A sign-in that failed, by the e-mail that was tried, whether or not it has an account: so both lock alike.
/// </summary>
public sealed class SignInFailure
{
    public Guid Id { get; init; }

    /// <summary>SHA-256 of the normalised e-mail: addresses of strangers are not collected.</summary>
    public required string EmailHash { get; init; }
    public DateTimeOffset FailedAt { get; init; }
}

internal sealed class SessionTable : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.Property(s => s.Device).HasMaxLength(200);
        builder.Property(s => s.IpAddress).HasMaxLength(45);
        builder.HasIndex(s => s.UserId);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.UserId);
    }
}

internal sealed class RefreshTokenTable : IEntityTypeConfiguration<RefreshToken>
{
    public void Configure(EntityTypeBuilder<RefreshToken> builder)
    {
        builder.Property(t => t.TokenHash).HasMaxLength(64);
        builder.HasIndex(t => t.TokenHash).IsUnique();
        builder.HasIndex(t => t.ExpiresAt);
        builder.HasIndex(t => t.UserId);
        builder.HasOne<Session>().WithMany().HasForeignKey(t => t.SessionId);
    }
}

internal sealed class SignInFailureTable : IEntityTypeConfiguration<SignInFailure>
{
    public void Configure(EntityTypeBuilder<SignInFailure> builder)
    {
        builder.Property(f => f.EmailHash).HasMaxLength(64);
        builder.HasIndex(f => new { f.EmailHash, f.FailedAt });
    }
}
