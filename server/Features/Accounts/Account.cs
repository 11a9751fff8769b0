using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Features.Accounts;

/// <summary>How far along a career; see R4.</summary>
public enum ExperienceLevel
{
    Entry,
    Mid,
    Senior,
    Staff,
    Principal,
}

/// <summary>What an account may do at all.</summary>
public enum AccountStatus
{
    [JsonStringEnumMemberName("pending_verification")]
    PendingVerification,

    [JsonStringEnumMemberName("active")]
    Active,

    [JsonStringEnumMemberName("suspended")]
    Suspended,
}

/// <summary>What an account may do to others.</summary>
public enum AccountRole
{
    [JsonStringEnumMemberName("user")]
    User,

    [JsonStringEnumMemberName("admin")]
    Admin,
}

/// <summary>A person with a sign-in, and what they told us about themselves.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public required string Name { get; set; }

    /// <summary>A name of the role catalogue; null until chosen.</summary>
    public string? TargetRole { get; set; }
    public ExperienceLevel? ExperienceLevel { get; set; }
    public string? Location { get; set; }

    /// <summary>An IANA name; days and streaks are counted in it.</summary>
    public string TimeZone { get; set; } = "UTC";
    public AccountRole Role { get; set; }
    public AccountStatus Status { get; set; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset PasswordChangedAt { get; set; }

    /// <summary>The TOTP secret, sealed; there before two-factor is enabled, while it is being set up.</summary>
    public string? TwoFactorKey { get; set; }

    /// <summary>The time step of the last code that was taken (RFC 6238, 5.2): no code works twice.</summary>
    public long TwoFactorLastStep { get; set; }

    /// <summary>When the account is deleted for good, once its owner asked for it; until then they may change their mind.</summary>
    public DateTimeOffset? DeletesAt { get; set; }
    public bool LeaderboardOptOut { get; set; }
    public bool Reminders { get; set; } = true;
}

internal sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.Property(a => a.Name).HasMaxLength(AccountRules.MaxNameLength);
        builder.Property(a => a.TargetRole).HasMaxLength(80);
        builder.Property(a => a.Location).HasMaxLength(AccountRules.MaxLocationLength);
        builder.Property(a => a.TimeZone).HasMaxLength(64);
    }
}
