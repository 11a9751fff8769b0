using Microsoft.AspNetCore.Identity;

namespace InterviewMaster.Features.Accounts;

/// <summary>Hashes and checks passwords without ever holding up the server: every hash goes through the queue.</summary>
internal sealed class PasswordHashes(BcryptPasswordHasher bcrypt, HashQueue queue, TimeProvider clock)
{
    /// <summary>Gives the account a new password; the caller saves.</summary>
    public async Task SetAsync(Account account, string password, CancellationToken ct)
    {
        account.PasswordHash = await queue.RunAsync(() => bcrypt.HashPassword(account, password), ct);
        account.PasswordChangedAt = clock.GetUtcNow();
    }

    /// <summary>
    /// Whether this is the account's password. Without an account the same work is done for nothing, so that both take
    /// as long. A hash of an older cost is renewed on the way; the caller saves.
    /// </summary>
    public async Task<bool> IsRightAsync(Account? account, string password, CancellationToken ct)
    {
        // Hashing is work that a stranger must not order freely.
        if (password.Length > AccountRules.MaxPasswordLength)
            return false;
        if (account?.PasswordHash is not { } hash)
        {
            await queue.RunAsync(() => bcrypt.VerifyNobody(password), ct);
            return false;
        }
        var result = await queue.RunAsync(() => bcrypt.VerifyHashedPassword(account, hash, password), ct);
        if (result == PasswordVerificationResult.SuccessRehashNeeded)
            account.PasswordHash = await queue.RunAsync(() => bcrypt.HashPassword(account, password), ct);
        return result != PasswordVerificationResult.Failed;
    }
}
