using Microsoft.AspNetCore.Identity;

namespace InterviewMaster.Features.Accounts;

/// <summary>
/// bcrypt over SHA-384 of the password ("enhanced"): plain bcrypt ignores what comes after its 72nd byte.
/// </summary>
internal sealed class BcryptPasswordHasher(int cost = AccountRules.BcryptCost) : IPasswordHasher<Account>
{
    /// <summary>A hash of nobody's password, to be checked when there is no account: both cases take as long.</summary>
    private readonly Lazy<string> nobody = new(() =>
        BCrypt.Net.BCrypt.EnhancedHashPassword(Guid.CreateVersion7().ToString(), cost)
    );

    public string HashPassword(Account user, string password) => BCrypt.Net.BCrypt.EnhancedHashPassword(password, cost);

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        if (!BCrypt.Net.BCrypt.EnhancedVerify(providedPassword, hashedPassword))
            return PasswordVerificationResult.Failed;
        return BCrypt.Net.BCrypt.PasswordNeedsRehash(hashedPassword, cost)
            ? PasswordVerificationResult.SuccessRehashNeeded
            : PasswordVerificationResult.Success;
    }

    public bool VerifyNobody(string password) => BCrypt.Net.BCrypt.EnhancedVerify(password, nobody.Value);

    /// <summary>Makes the hash of nobody at start, so that the first unknown e-mail does not take twice as long.</summary>
    public void WarmUp() => _ = nobody.Value;
}
