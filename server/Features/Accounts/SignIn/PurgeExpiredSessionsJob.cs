using InterviewMaster.Data;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>Removes what can no longer be used.</summary>
public sealed record PurgeExpiredSessions;

internal static class PurgeExpiredSessionsJob
{
    public static async Task Handle(PurgeExpiredSessions job, AppDb db, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var lockWindow = AccountRules.FailureWindow + AccountRules.LockDuration;
        await db.RefreshTokens.Where(t => t.ExpiresAt < now).ExecuteDeleteAsync(ct);
        await db.Sessions.Where(s => !db.RefreshTokens.Any(t => t.SessionId == s.Id)).ExecuteDeleteAsync(ct);
        await db.SignInFailures.Where(f => f.FailedAt < now - lockWindow).ExecuteDeleteAsync(ct);
        // A day longer than they work, so that an old one is called old and not unknown.
        await db.AccountLinks.Where(l => l.ExpiresAt < now.AddDays(-1)).ExecuteDeleteAsync(ct);
        await db.PasskeyChallenges.Where(c => c.ExpiresAt < now).ExecuteDeleteAsync(ct);
    }
}
