using InterviewMaster.Data;
using InterviewMaster.Platform.Email;
using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>How the account is protected.</summary>
/// <param name="TwoFactorEnabled">Whether signing in asks for a code.</param>
/// <param name="RecoveryCodesLeft">0 to 10.</param>
/// <param name="PasswordChangedAt">When the password was last set.</param>
/// <param name="EmailVerified">Whether the address was confirmed.</param>
/// <param name="PendingEmail">The address it will change to once that is confirmed.</param>
/// <param name="MailIsSent">Whether this installation sends mail; otherwise mails lie in its outbox folder.</param>
/// <param name="Passkeys">Newest first.</param>
public sealed record SecurityView(
    bool TwoFactorEnabled,
    int RecoveryCodesLeft,
    DateTimeOffset PasswordChangedAt,
    bool EmailVerified,
    string? PendingEmail,
    bool MailIsSent,
    IReadOnlyList<PasskeyView> Passkeys
);

internal static class GetSecurity
{
    /// <summary>How the account is protected.</summary>
    public static async Task<Ok<SecurityView>> Handle(
        CurrentUser user,
        PasskeyShelf passkeys,
        Emails emails,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var now = clock.GetUtcNow();
        var account = await db.Users.SingleAsync(u => u.Id == user.Id, ct);
        var codesLeft = await db.RecoveryCodes.CountAsync(c => c.UserId == user.Id && c.UsedAt == null, ct);
        var pending = await db
            .AccountLinks.Where(l => l.UserId == user.Id && l.Purpose == LinkPurpose.ConfirmNewEmail)
            .Where(l => l.EndedAt == null && l.ExpiresAt > now)
            .Select(l => l.Email)
            .FirstOrDefaultAsync(ct);
        return TypedResults.Ok(
            new SecurityView(
                account.TwoFactorEnabled,
                codesLeft,
                account.PasswordChangedAt,
                account.EmailConfirmed,
                pending,
                emails.AreSent,
                await passkeys.ListAsync(account, ct)
            )
        );
    }
}
