using InterviewMaster.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewMaster.Features.Accounts;

/// <summary>A question that a passkey has to answer within five minutes, once.</summary>
public sealed class PasskeyChallenge
{
    public Guid Id { get; init; }

    /// <summary>Whose new passkey it is for; null when somebody signs in.</summary>
    public Guid? UserId { get; init; }

    /// <summary>What the framework needs to check the answer.</summary>
    public required string State { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
}

internal sealed class PasskeyChallengeTable : IEntityTypeConfiguration<PasskeyChallenge>
{
    public void Configure(EntityTypeBuilder<PasskeyChallenge> builder)
    {
        builder.HasIndex(c => c.ExpiresAt);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.UserId);
    }
}

/// <summary>Keeps challenges in the database: the answer may come to another node, and must not come twice.</summary>
internal sealed class PasskeyChallenges(AppDb db, TimeProvider clock)
{
    public async Task<Guid> AddAsync(Guid? userId, string state, CancellationToken ct)
    {
        var challenge = new PasskeyChallenge
        {
            Id = Guid.CreateVersion7(),
            UserId = userId,
            State = state,
            ExpiresAt = clock.GetUtcNow() + AccountRules.PasskeyChallengeLifetime,
        };
        db.PasskeyChallenges.Add(challenge);
        await db.SaveChangesAsync(ct);
        return challenge.Id;
    }

    /// <returns>The state; null when there is no such challenge, it is too old, or it was answered already.</returns>
    public async Task<string?> TakeAsync(Guid id, Guid? userId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var state = await db
            .PasskeyChallenges.Where(c => c.Id == id && c.UserId == userId && c.ExpiresAt > now)
            .Select(c => c.State)
            .SingleOrDefaultAsync(ct);
        var taken = await db.PasskeyChallenges.Where(c => c.Id == id && c.UserId == userId).ExecuteDeleteAsync(ct);
        return taken == 1 ? state : null;
    }
}
