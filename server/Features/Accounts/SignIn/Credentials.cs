using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.Problems;
using InterviewMaster.Platform.Secrets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>
/// Checks who somebody says they are, so that nothing but right and wrong can be learnt: an e-mail without an account
/// costs the same time, is answered with the same words, and locks after the same number of failures.
/// </summary>
internal sealed class Credentials(
    AppDb db,
    PasswordHashes hashes,
    TwoFactorCodes codes,
    AuditLog audit,
    JobQueue jobs,
    SecretBox box,
    IHttpContextAccessor accessor,
    TimeProvider clock
)
{
    private enum Outcome
    {
        Right,
        Wrong,
        Locked,
    }

    private sealed record Attempt(Account? Account, string NormalizedEmail, string Event, string Reason);

    /// <summary>E-mail, password and, where the account asks for it, a code.</summary>
    /// <returns>Either the account or the refusal.</returns>
    public async Task<(Account? Account, ProblemHttpResult? Refusal)> CheckAsync(
        string email,
        string password,
        string? code,
        CancellationToken ct
    )
    {
        var (account, refusal) = await CheckPasswordAsync(email, password, ct);
        if (account is null)
            return (null, refusal);
        // Before a code is asked for: it would be used up for nothing.
        if (AccountProblems.ClosingOf(account) is { } closing)
            return (null, closing);
        if (account.TwoFactorEnabled)
        {
            if (string.IsNullOrWhiteSpace(code))
                return (null, AccountProblems.TwoFactorRequired.Result());
            var taken = await codes.TakeAsync(account, code, ct);
            var attempt = new Attempt(account, account.NormalizedEmail!, AccountEvents.SignInFailed, "code");
            var (outcome, failures) = await SettleAsync(attempt, taken, wasLocked: false, ct);
            if (outcome != Outcome.Right)
                return (null, outcome == Outcome.Locked ? Locked(failures) : AccountProblems.TwoFactorInvalid.Result());
        }
        var emailHash = Tokens.Hash(account.NormalizedEmail!);
        if (await db.SignInFailures.AnyAsync(f => f.EmailHash == emailHash, ct))
            await db.SignInFailures.Where(f => f.EmailHash == emailHash).ExecuteDeleteAsync(ct);
        return (account, null);
    }

    /// <summary>
    /// E-mail and password, for what lets nobody in. Earlier failures stay: knowing the password must not give further
    /// guesses at the code.
    /// </summary>
    /// <returns>Either the account or the refusal.</returns>
    public async Task<(Account? Account, ProblemHttpResult? Refusal)> CheckPasswordAsync(
        string email,
        string password,
        CancellationToken ct
    )
    {
        var normalized = AccountRules.Normalize(email);
        var account = await db.Users.SingleOrDefaultAsync(u => u.NormalizedEmail == normalized, ct);
        var isAllowed = account?.Status != AccountStatus.Suspended;
        var (right, wasLocked) = await TryPasswordAsync(account, normalized, password, ct);
        var attempt = new Attempt(account, normalized, AccountEvents.SignInFailed, "password");
        var (outcome, failures) = await SettleAsync(attempt, right && isAllowed, wasLocked, ct);
        return outcome switch
        {
            Outcome.Right => (account, null),
            Outcome.Locked => (null, Locked(failures)),
            _ => (null, AccountProblems.InvalidCredentials.Result()),
        };
    }

    /// <summary>
    /// The password of somebody who is signed in. Counts towards the same lock: a stolen session is no way to guess it.
    /// </summary>
    /// <returns>Null when it is right.</returns>
    public async Task<ProblemHttpResult?> ConfirmPasswordAsync(Account account, string password, CancellationToken ct)
    {
        var (right, wasLocked) = await TryPasswordAsync(account, account.NormalizedEmail!, password, ct);
        return await ConfirmAsync(account, "password", right, wasLocked, AccountProblems.WrongPassword, ct);
    }

    /// <summary>A code of somebody who is signed in; counts towards the same lock.</summary>
    /// <returns>Null when it is right.</returns>
    public async Task<ProblemHttpResult?> ConfirmCodeAsync(Account account, string code, CancellationToken ct)
    {
        var wasLocked = IsLocked(await NewestFailuresAsync(account.NormalizedEmail!, ct));
        var right = !wasLocked && await codes.TakeAsync(account, code, ct);
        return await ConfirmAsync(account, "code", right, wasLocked, AccountProblems.WrongCode, ct);
    }

    private async Task<ProblemHttpResult?> ConfirmAsync(
        Account account,
        string reason,
        bool right,
        bool wasLocked,
        Problem refusal,
        CancellationToken ct
    )
    {
        var attempt = new Attempt(account, account.NormalizedEmail!, AccountEvents.ConfirmFailed, reason);
        var (outcome, failures) = await SettleAsync(attempt, right, wasLocked, ct);
        return outcome switch
        {
            Outcome.Right => null,
            Outcome.Locked => Locked(failures),
            _ => refusal.Result(),
        };
    }

    /// <summary>The hash is worked out also when it is locked: otherwise its time would tell what the words do not.</summary>
    private async Task<(bool Right, bool WasLocked)> TryPasswordAsync(
        Account? account,
        string normalizedEmail,
        string password,
        CancellationToken ct
    )
    {
        var wasLocked = IsLocked(await NewestFailuresAsync(normalizedEmail, ct));
        return (await hashes.IsRightAsync(account, password, ct), wasLocked);
    }

    /// <summary>
    /// Counts the failure, one attempt on an e-mail after the other: of a hundred guesses that are sent at once only the
    /// first five are judged, the right one among them or not.
    /// </summary>
    private async Task<(Outcome, IReadOnlyList<DateTimeOffset> Failures)> SettleAsync(
        Attempt attempt,
        bool right,
        bool wasLocked,
        CancellationToken ct
    )
    {
        await using var transaction = await db.Database.BeginWriteAsync(ct);
        await db.Database.LockAsync($"sign-in:{attempt.NormalizedEmail}", ct);
        var failures = await NewestFailuresAsync(attempt.NormalizedEmail, ct);
        if (wasLocked || IsLocked(failures))
            return (Outcome.Locked, failures);
        if (!right)
            CountFailure(attempt, failures);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return (right ? Outcome.Right : Outcome.Wrong, failures);
    }

    private void CountFailure(Attempt attempt, IReadOnlyList<DateTimeOffset> before)
    {
        var now = clock.GetUtcNow();
        db.SignInFailures.Add(
            new SignInFailure
            {
                Id = Guid.CreateVersion7(),
                EmailHash = Tokens.Hash(attempt.NormalizedEmail),
                FailedAt = now,
            }
        );
        audit.Record(attempt.Event, attempt.Account?.Id, ("reason", attempt.Reason));
        if (AccountRules.LockedUntil([now, .. before], now) is null)
            return;
        audit.Record(AccountEvents.Locked, attempt.Account?.Id);
        jobs.EnqueueAccountMail(box, AccountMailKind.SignInLocked, attempt.NormalizedEmail, accessor.HttpContext!);
    }

    private bool IsLocked(IReadOnlyList<DateTimeOffset> failures) =>
        AccountRules.LockedUntil(failures, clock.GetUtcNow()) is not null;

    private ProblemHttpResult Locked(IReadOnlyList<DateTimeOffset> failures)
    {
        var left = failures[0] + AccountRules.LockDuration - clock.GetUtcNow();
        return AccountProblems.Locked.Result((Problem.RetryAfter, Math.Max(1, (int)Math.Ceiling(left.TotalSeconds))));
    }

    private Task<List<DateTimeOffset>> NewestFailuresAsync(string normalizedEmail, CancellationToken ct)
    {
        var emailHash = Tokens.Hash(normalizedEmail);
        return db
            .SignInFailures.Where(f => f.EmailHash == emailHash)
            .OrderByDescending(f => f.FailedAt)
            .Select(f => f.FailedAt)
            .Take(AccountRules.FailuresBeforeLock)
            .ToListAsync(ct);
    }
}
