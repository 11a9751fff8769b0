using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace InterviewMaster.Platform.Secrets;

/// <summary>
/// Secrets at rest (R36): AES-256-GCM by Data Protection, whose keys are renewed every 90 days and sealed under the
/// master key. What was sealed for one purpose opens for no other.
/// </summary>
public sealed class SecretBox(IDataProtectionProvider protection)
{
    /// <param name="purpose">What the secret is for, with the id of what it belongs to: <c>totp:{accountId}</c>.</param>
    /// <param name="secret">Any text.</param>
    /// <returns>Text for a column.</returns>
    public string Seal(string purpose, string secret) => protection.CreateProtector(purpose).Protect(secret);

    /// <summary>Opens what <see cref="Seal"/> sealed.</summary>
    /// <exception cref="CryptographicException">It was sealed for another purpose, under another key, or changed.</exception>
    public string Open(string purpose, string sealedSecret) =>
        protection.CreateProtector(purpose).Unprotect(sealedSecret);
}
