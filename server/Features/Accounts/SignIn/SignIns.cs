using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Email;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>Begins and ends the sessions of an account.</summary>
internal sealed class SignIns(AppDb db, Tokens tokens, Emails emails, AuditLog audit, TimeProvider clock)
{
    /// <summary>Why somebody who has proved who they are may still not come in; null when they may.</summary>
    public ProblemHttpResult? RefusalOf(Account account)
    {
        if (AccountProblems.ClosingOf(account) is { } closing)
            return closing;
        return emails.AreSent && !account.EmailConfirmed ? AccountProblems.EmailNotVerified.Result() : null;
    }

    /// <summary>A session for this device, written with whatever else the caller changed.</summary>
    /// <param name="account">Who has proved to be it.</param>
    /// <param name="method">How: password, two_factor or passkey.</param>
    /// <param name="http">The request; with cookies the refresh token goes into its answer.</param>
    /// <param name="useCookies">Whether the refresh token is kept in the cookie instead of the body.</param>
    public async Task<SignedIn> BeginAsync(
        Account account,
        string method,
        HttpContext http,
        bool useCookies,
        CancellationToken ct
    )
    {
        var now = clock.GetUtcNow();
        var agent = http.Request.Headers.UserAgent.ToString();
        var session = new Session
        {
            Id = Guid.CreateVersion7(),
            UserId = account.Id,
            Device = agent.Length <= 200 ? agent : agent[..200],
            IpAddress = http.Connection.RemoteIpAddress?.ToString(),
            CreatedAt = now,
            LastSeenAt = now,
            ConfirmedAt = now,
        };
        db.Sessions.Add(session);
        var refreshToken = tokens.AddRefreshToken(account.Id, session.Id);
        audit.Record(AccountEvents.SignedIn, account.Id, ("method", method));
        await db.SaveChangesAsync(ct);
        if (useCookies)
            RefreshCookie.Write(http.Response, refreshToken);
        return new SignedIn(
            tokens.AccessToken(account, session.Id),
            useCookies ? null : refreshToken,
            "Bearer",
            (int)AccountRules.AccessTokenLifetime.TotalSeconds,
            UserView.Of(account)
        );
    }

    /// <summary>Ends every session of the account but one; inside the caller's transaction.</summary>
    public Task EndAllAsync(Guid userId, Guid? except, CancellationToken ct) =>
        db
            .Sessions.Where(s => s.UserId == userId && s.RevokedAt == null && s.Id != except)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.RevokedAt, clock.GetUtcNow()), ct);
}
