using System.Security.Cryptography;
using System.Text;
using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Email;
using InterviewMaster.Platform.Secrets;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace InterviewMaster.Features.Accounts;

/// <summary>
/// Codes of an authenticator app (TOTP, RFC 6238: six digits, 30 seconds, SHA-1, one step of drift either way) and
/// recovery codes. Each works once.
/// </summary>
internal sealed class TwoFactorCodes(
    AppDb db,
    SecretBox box,
    MasterKey master,
    Emails emails,
    AuditLog audit,
    TimeProvider clock
)
{
    private const int SecretBytes = 20;
    private static readonly VerificationWindow OneStepOfDrift = new(previous: 1, future: 1);

    /// <summary>Gives the account a fresh secret, which counts from when it is enabled; the caller saves.</summary>
    /// <returns>The secret in Base32, to be shown once.</returns>
    public string NewSecret(Account account)
    {
        var secret = Base32Encoding.ToString(RandomNumberGenerator.GetBytes(SecretBytes));
        account.TwoFactorKey = box.Seal(PurposeOf(account), secret);
        account.TwoFactorLastStep = 0;
        return secret;
    }

    /// <summary>Takes a code of the app, or a recovery code; either is used up at once.</summary>
    public async Task<bool> TakeAsync(Account account, string code, CancellationToken ct)
    {
        var text = new string([.. code.Where(char.IsAsciiLetterOrDigit)]);
        return text.Length == 6 && text.All(char.IsAsciiDigit)
            ? await TakeAppCodeAsync(account, text, ct)
            : await TakeRecoveryCodeAsync(account, text, ct);
    }

    public async Task<bool> TakeAppCodeAsync(Account account, string code, CancellationToken ct)
    {
        if (account.TwoFactorKey is not { } sealedSecret)
            return false;
        var totp = new Totp(Base32Encoding.ToBytes(box.Open(PurposeOf(account), sealedSecret)));
        if (!totp.VerifyTotp(clock.GetUtcNow().UtcDateTime, code, out var step, OneStepOfDrift))
            return false;
        // Of two who use a code at once exactly one gets it.
        return await db
                .Users.Where(u => u.Id == account.Id && u.TwoFactorLastStep < step)
                .ExecuteUpdateAsync(set => set.SetProperty(u => u.TwoFactorLastStep, step), ct) == 1;
    }

    /// <summary>Ten new recovery codes in place of the old ones; the caller saves.</summary>
    /// <returns>The codes, to be shown once.</returns>
    public async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(Account account, CancellationToken ct)
    {
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(c => c.UserId == account.Id).ToListAsync(ct));
        var codes = new List<string>();
        for (var i = 0; i < AccountRules.RecoveryCodes; i++)
        {
            var text = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 10);
            codes.Add($"{text[..5]}-{text[5..]}");
            db.RecoveryCodes.Add(
                new RecoveryCode
                {
                    Id = Guid.CreateVersion7(),
                    UserId = account.Id,
                    CodeHash = HashOf(account, text),
                }
            );
        }
        return codes;
    }

    private async Task<bool> TakeRecoveryCodeAsync(Account account, string text, CancellationToken ct)
    {
        var hash = HashOf(account, text.ToLowerInvariant());
        var taken = await db
            .RecoveryCodes.Where(c => c.UserId == account.Id && c.CodeHash == hash && c.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.UsedAt, clock.GetUtcNow()), ct);
        if (taken == 0)
            return false;
        var left = await db.RecoveryCodes.CountAsync(c => c.UserId == account.Id && c.UsedAt == null, ct);
        audit.Record(AccountEvents.RecoveryCodeUsed, account.Id);
        emails.Queue(account.Email!, AccountEmails.RecoveryCodeUsed(account.Name, left));
        return true;
    }

    private string HashOf(Account account, string code) =>
        Convert.ToHexStringLower(
            HMACSHA256.HashData(master.Derive("recovery-codes"), Encoding.UTF8.GetBytes($"{account.Id}:{code}"))
        );

    private static string PurposeOf(Account account) => $"totp:{account.Id}";
}
