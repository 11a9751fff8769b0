using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Email;
using InterviewMaster.Platform.Problems;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>Trades a refresh token for the next one.</summary>
internal sealed class SessionRenewal(AppDb db, Tokens tokens, Emails emails, AuditLog audit, TimeProvider clock)
{
    /// <param name="refreshToken">As it was sent.</param>
    /// <param name="mayBeParallel">Whether two tabs share it, as they share a cookie: then the slower one is no thief.</param>
    /// <param name="ip">Where it came from.</param>
    public async Task<(RefreshedSession? Renewed, Problem? Refusal)> RenewAsync(
        string refreshToken,
        bool mayBeParallel,
        string? ip,
        CancellationToken ct
    )
    {
        var hash = Tokens.Hash(refreshToken);
        var now = clock.GetUtcNow();
        var token = await db.RefreshTokens.AsNoTracking().SingleOrDefaultAsync(t => t.TokenHash == hash, ct);
        var session = token is null
            ? null
            : await db.Sessions.SingleOrDefaultAsync(s => s.Id == token.SessionId && s.RevokedAt == null, ct);
        if (token is null || session is null || token.ExpiresAt <= now)
            return (null, AccountProblems.InvalidRefreshToken);
        if (session.CreatedAt + AccountRules.SessionLifetime <= now)
            return (null, AccountProblems.SessionExpired);

        await using var transaction = await db.Database.BeginWriteAsync(ct);
        var account = await db.Users.SingleAsync(u => u.Id == token.UserId, ct);
        if (account.Status == AccountStatus.Suspended)
            return (null, AccountProblems.InvalidRefreshToken);
        // Of two requests with the same token exactly one gets the row.
        var claimed = await db
            .RefreshTokens.Where(t => t.Id == token.Id && t.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.UsedAt, now), ct);
        if (claimed == 0)
        {
            var usedAt = await db.RefreshTokens.Where(t => t.Id == token.Id).Select(t => t.UsedAt).SingleAsync(ct);
            if (mayBeParallel && now - usedAt <= AccountRules.ParallelRefresh)
                return (null, AccountProblems.RefreshInProgress);
            session.RevokedAt = now;
            var device = DeviceName.Of(session.Device);
            audit.Record(AccountEvents.RefreshReused, account.Id, ("device", device));
            emails.Queue(account.Email!, AccountEmails.SessionEndedForSafety(account.Name, device));
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return (null, AccountProblems.RefreshReused);
        }
        session.LastSeenAt = now;
        session.IpAddress = ip;
        var next = tokens.AddRefreshToken(account.Id, session.Id);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        var seconds = (int)AccountRules.AccessTokenLifetime.TotalSeconds;
        return (new RefreshedSession(tokens.AccessToken(account, session.Id), next, "Bearer", seconds), null);
    }
}
