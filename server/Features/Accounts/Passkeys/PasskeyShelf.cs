using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Email;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>The passkeys of an account, changed together with what is said of the change.</summary>
internal sealed class PasskeyShelf(
    AppDb db,
    UserManager<Account> users,
    Emails emails,
    AuditLog audit,
    TimeProvider clock
)
{
    /// <summary>The passkeys of an account, newest first.</summary>
    public async Task<IReadOnlyList<PasskeyView>> ListAsync(Account account, CancellationToken ct)
    {
        var used = await db
            .UserPasskeys.Where(p => p.UserId == account.Id)
            .Select(p => new { p.CredentialId, At = EF.Property<DateTimeOffset?>(p, PasskeyTable.LastUsedAt) })
            .ToListAsync(ct);
        return
        [
            .. (await users.GetPasskeysAsync(account))
                .OrderByDescending(p => p.CreatedAt)
                .Select(p => PasskeyView.Of(p, used.Single(u => u.CredentialId.SequenceEqual(p.CredentialId)).At)),
        ];
    }

    /// <summary>It signed its owner in. Its signature counter moved, by which a copy of it would be found out.</summary>
    public async Task NoteUseAsync(Account account, UserPasskeyInfo passkey, CancellationToken ct)
    {
        await users.AddOrUpdatePasskeyAsync(account, passkey);
        await db
            .UserPasskeys.Where(p => p.CredentialId == passkey.CredentialId)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(p => EF.Property<DateTimeOffset?>(p, PasskeyTable.LastUsedAt), clock.GetUtcNow()),
                ct
            );
    }

    public async Task AddAsync(Guid userId, UserPasskeyInfo passkey, CancellationToken ct)
    {
        var account = await db.Users.SingleAsync(u => u.Id == userId, ct);
        audit.Record(AccountEvents.PasskeyAdded, userId, ("name", passkey.Name!));
        emails.Queue(account.Email!, AccountEmails.PasskeyAdded(account.Name, passkey.Name!));
        await users.AddOrUpdatePasskeyAsync(account, passkey);
    }

    /// <returns>False when the account has no such passkey.</returns>
    public async Task<bool> RemoveAsync(Guid userId, byte[] credentialId, CancellationToken ct)
    {
        var account = await db.Users.SingleAsync(u => u.Id == userId, ct);
        if (await users.GetPasskeyAsync(account, credentialId) is not { } passkey)
            return false;
        audit.Record(AccountEvents.PasskeyRemoved, userId, ("name", passkey.Name ?? "Passkey"));
        await users.RemovePasskeyAsync(account, credentialId);
        return true;
    }
}
