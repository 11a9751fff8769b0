using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Features.Accounts;

/// <summary>
/// Identity's passkeys. Mapped here, as Identity itself maps them only when an option of the running server says so,
/// which a migration is made without.
/// </summary>
internal sealed class PasskeyTable : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public const string LastUsedAt = "LastUsedAt";

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("account_passkeys");
        builder.HasKey(p => p.CredentialId);
        // WebAuthn Level 3: a credential id has at most 1023 bytes.
        builder.Property(p => p.CredentialId).HasMaxLength(1024);
        builder.Property<DateTimeOffset?>(LastUsedAt);
        builder.OwnsOne(p => p.Data).ToJson("data");
        builder.HasIndex(p => p.UserId);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId);
    }
}
