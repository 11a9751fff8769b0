using InterviewMaster.Data;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Privacy;

/// <summary>Deletes the accounts whose grace period has ended.</summary>
public sealed record DeleteClosedAccounts;

internal static class DeleteClosedAccountsJob
{
    public static async Task Handle(
        DeleteClosedAccounts job,
        AccountDeletion deletion,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var now = clock.GetUtcNow();
        var due = await db.Users.Where(u => u.DeletesAt <= now).Select(u => u.Id).ToListAsync(ct);
        foreach (var id in due)
        {
            await using var transaction = await db.Database.BeginWriteAsync(ct);
            // Its owner may have changed their mind since the list was made.
            var account = await db.Users.SingleOrDefaultAsync(u => u.Id == id && u.DeletesAt <= now, ct);
            if (account is not null)
                await deletion.DeleteAsync(account, ct);
            await transaction.CommitAsync(ct);
            db.ChangeTracker.Clear();
        }
    }
}
