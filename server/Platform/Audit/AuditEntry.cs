using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Platform.Audit;

/// <summary>
/// Something that matters for security and did happen. The database refuses to change it, and to delete it before its
/// time (<see cref="AuditTriggers"/>); whoever gets around that is found by the hash (<c>verify-audit</c>).
/// </summary>
public sealed class AuditEntry
{
    public const int MaxEventLength = 60;
    public const int MaxIpAddressLength = 45;
    public const int MaxUserAgentLength = 200;

    /// <summary>1, 2, 3 … without gaps; negative until the entry is saved.</summary>
    public long Sequence { get; internal set; }

    /// <summary>What happened, past tense after a dot: <c>auth.signed_in</c>.</summary>
    public required string Event { get; init; }

    /// <summary>Whole microseconds: what both databases keep.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whom it is about. After the account is deleted a pseudonym that nothing leads back from.</summary>
    public Guid? UserId { get; init; }
    public string? IpAddress { get; init; }
    public string? UserAgent { get; init; }

    /// <summary>Names and texts as one JSON object. Hashed as it is written, so it is kept as text.</summary>
    public required string Data { get; init; }

    /// <summary>HMAC-SHA256 of the entry before and of all fields of this one, hexadecimal.</summary>
    public string Hash { get; internal set; } = "";

    /// <summary>The data as names and texts. What somebody put there instead is shown as it is, not hidden by a fault.</summary>
    internal IReadOnlyDictionary<string, string> ReadData()
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(Data) ?? [];
        }
        catch (JsonException)
        {
            return new Dictionary<string, string> { ["unreadable"] = Data };
        }
    }
}

internal sealed class AuditEntryTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasKey(e => e.Sequence);
        builder.Property(e => e.Sequence).ValueGeneratedNever();
        builder.Property(e => e.Event).HasMaxLength(AuditEntry.MaxEventLength);
        builder.Property(e => e.IpAddress).HasMaxLength(AuditEntry.MaxIpAddressLength);
        builder.Property(e => e.UserAgent).HasMaxLength(AuditEntry.MaxUserAgentLength);
        builder.Property(e => e.Hash).HasMaxLength(64);
        builder.HasIndex(e => new { e.UserId, e.Sequence });
        builder.HasIndex(e => new { e.Event, e.Sequence });
        builder.HasIndex(e => e.At);
    }
}
