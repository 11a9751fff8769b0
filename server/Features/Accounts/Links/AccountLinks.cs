using InterviewMaster.Data;
using InterviewMaster.Platform.Problems;
using InterviewMaster.Platform.Settings;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>Makes and takes the links that are mailed.</summary>
internal sealed class AccountLinks(AppDb db, PublicUrl publicUrl, TimeProvider clock)
{
    /// <summary>Two links that are asked for at once: each must see the other, to count it and to replace it.</summary>
    public Task LockAsync(Account account, CancellationToken ct) => db.Database.LockAsync($"links:{account.Id}", ct);

    /// <summary>
    /// The address of a new link; earlier ones of its kind stop working. The token is in the fragment, which browsers
    /// send to no server. The caller saves; for an account that is not
    /// new it holds the lock.
    /// </summary>
    /// <returns>Null when the account has had enough mails for this hour.</returns>
    public async Task<string?> CreateAsync(Account account, LinkPurpose purpose, string email, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var recent = await db
            .AccountLinks.Where(l => l.UserId == account.Id && (l.EndedAt == null || l.CreatedAt > now.AddHours(-1)))
            .ToListAsync(ct);
        if (recent.Count(l => l.CreatedAt > now.AddHours(-1)) >= AccountRules.MaxLinksPerHour)
            return null;
        foreach (var earlier in recent.Where(l => l.Purpose == purpose))
            earlier.EndedAt ??= now;
        var isReset = purpose == LinkPurpose.ResetPassword;
        var token = Tokens.NewSecret();
        db.AccountLinks.Add(
            new AccountLink
            {
                Id = Guid.CreateVersion7(),
                UserId = account.Id,
                Purpose = purpose,
                TokenHash = Tokens.Hash(token),
                Email = email,
                CreatedAt = now,
                ExpiresAt = now + (isReset ? AccountRules.ResetLinkLifetime : AccountRules.ConfirmLinkLifetime),
            }
        );
        return publicUrl.Of($"{(isReset ? "/reset-password" : "/verify-email")}#token={token}");
    }

    /// <summary>The link of a token, if it can still be used.</summary>
    public async Task<(AccountLink? Link, Problem? Refusal)> FindAsync(
        string token,
        Func<LinkPurpose, bool> isFor,
        CancellationToken ct
    )
    {
        var hash = Tokens.Hash(token);
        var link = await db.AccountLinks.AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash, ct);
        if (link is null || link.EndedAt is not null || !isFor(link.Purpose))
            return (null, AccountProblems.LinkInvalid);
        return link.ExpiresAt <= clock.GetUtcNow() ? (null, AccountProblems.LinkExpired) : (link, null);
    }

    /// <summary>Of two who use a link at once exactly one gets it. Inside the caller's transaction.</summary>
    public async Task<bool> TakeAsync(AccountLink link, CancellationToken ct) =>
        await db
            .AccountLinks.Where(l => l.Id == link.Id && l.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.EndedAt, clock.GetUtcNow()), ct) == 1;

    /// <summary>The links of one kind stop working; the caller saves.</summary>
    public async Task EndAsync(Guid userId, LinkPurpose purpose, CancellationToken ct)
    {
        var open = await db
            .AccountLinks.Where(l => l.UserId == userId && l.Purpose == purpose && l.EndedAt == null)
            .ToListAsync(ct);
        foreach (var link in open)
            link.EndedAt = clock.GetUtcNow();
    }
}
