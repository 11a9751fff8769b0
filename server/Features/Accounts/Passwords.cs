using InterviewMaster.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>
/// Checks a password so that nothing but right and wrong can be learnt: an e-mail without an account costs the same
/// time, and locks after the same number of failures.
/// </summary>
internal sealed class Passwords(AppDb db, UserManager<Account> users, BcryptPasswordHasher hasher, TimeProvider clock)
{
    /// <returns>The account when the password is right; or until when sign-in is locked; or neither.</returns>
    public async Task<(Account? Account, DateTimeOffset? LockedUntil)> CheckAsync(
        string email,
        string password,
        CancellationToken ct
    )
    {
        var normalized = AccountRules.Normalize(email);
        var emailHash = Tokens.Hash(normalized);
        if (await LockedUntilAsync(emailHash, ct) is { } until)
            return (null, until);

        var account = await db.Users.SingleOrDefaultAsync(u => u.NormalizedEmail == normalized, ct);
        var right = password.Length <= AccountRules.MaxPasswordLength && await VerifyAsync(account, password);
        if (right && account!.Status != AccountStatus.Suspended)
        {
            await db.SignInFailures.Where(f => f.EmailHash == emailHash).ExecuteDeleteAsync(ct);
            return (account, null);
        }
        db.SignInFailures.Add(
            new SignInFailure
            {
                Id = Guid.CreateVersion7(),
                EmailHash = emailHash,
                FailedAt = clock.GetUtcNow(),
            }
        );
        await db.SaveChangesAsync(ct);
        return (null, null);
    }

    private async Task<bool> VerifyAsync(Account? account, string password)
    {
        if (account is not null)
            return await users.CheckPasswordAsync(account, password);
        hasher.VerifyNobody(password);
        return false;
    }

    private async Task<DateTimeOffset?> LockedUntilAsync(string emailHash, CancellationToken ct)
    {
        var newest = await db
            .SignInFailures.Where(f => f.EmailHash == emailHash)
            .OrderByDescending(f => f.FailedAt)
            .Select(f => f.FailedAt)
            .Take(AccountRules.FailuresBeforeLock)
            .ToListAsync(ct);
        return AccountRules.LockedUntil(newest, clock.GetUtcNow());
    }
}
