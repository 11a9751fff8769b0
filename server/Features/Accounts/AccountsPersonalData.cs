using InterviewMaster.Data;
using InterviewMaster.Platform.Idempotency;
using InterviewMaster.Platform.PersonalData;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

internal sealed class AccountsPersonalData(AppDb db, PasskeyShelf passkeys) : IPersonalData
{
    public IReadOnlyList<Type> Covers =>
        [
            typeof(Account),
            typeof(Session),
            typeof(RefreshToken),
            typeof(AccountLink),
            typeof(RecoveryCode),
            typeof(PasskeyChallenge),
            typeof(IdempotencyKey),
            typeof(IdentityUserClaim<Guid>),
            typeof(IdentityUserLogin<Guid>),
            typeof(IdentityUserPasskey<Guid>),
            typeof(IdentityUserToken<Guid>),
        ];

    public async Task ExportAsync(Guid userId, PersonalDataExport export, CancellationToken ct)
    {
        var account = await db.Users.AsNoTracking().SingleAsync(u => u.Id == userId, ct);
        await export.AddAsync("account", UserView.Of(account), ct);
        var sessions = await db
            .Sessions.Where(s => s.UserId == userId)
            .Select(s => new
            {
                s.Device,
                s.IpAddress,
                s.CreatedAt,
                s.LastSeenAt,
                s.RevokedAt,
            })
            .ToListAsync(ct);
        await export.AddAsync("sessions", sessions, ct);
        await export.AddAsync("preferences", new PreferencesView(account.LeaderboardOptOut, account.Reminders), ct);
        await export.AddAsync("passkeys", await passkeys.ListAsync(account, ct), ct);
    }

    public async Task DeleteAsync(Guid userId, CancellationToken ct)
    {
        var emailHash = Tokens.Hash(
            await db.Users.Where(u => u.Id == userId).Select(u => u.NormalizedEmail!).SingleAsync(ct)
        );
        await db.SignInFailures.Where(f => f.EmailHash == emailHash).ExecuteDeleteAsync(ct);
        await db.IdempotencyKeys.Where(k => k.UserId == userId).ExecuteDeleteAsync(ct);
        await db.RefreshTokens.Where(t => t.UserId == userId).ExecuteDeleteAsync(ct);
        await db.Sessions.Where(s => s.UserId == userId).ExecuteDeleteAsync(ct);
        await db.AccountLinks.Where(l => l.UserId == userId).ExecuteDeleteAsync(ct);
        await db.RecoveryCodes.Where(c => c.UserId == userId).ExecuteDeleteAsync(ct);
        await db.PasskeyChallenges.Where(c => c.UserId == userId).ExecuteDeleteAsync(ct);
        await db.UserPasskeys.Where(p => p.UserId == userId).ExecuteDeleteAsync(ct);
        await db.UserClaims.Where(c => c.UserId == userId).ExecuteDeleteAsync(ct);
        await db.UserLogins.Where(l => l.UserId == userId).ExecuteDeleteAsync(ct);
        await db.UserTokens.Where(t => t.UserId == userId).ExecuteDeleteAsync(ct);
        await db.Users.Where(u => u.Id == userId).ExecuteDeleteAsync(ct);
    }
}
