using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Interviews;

/// <summary>Loads the user's own session with its questions; someone else's is not there.</summary>
internal static class OwnInterview
{
    public static Task<Interview?> FindAsync(AppDb db, Guid sessionId, CurrentUser user, CancellationToken ct) =>
        db
            .Interviews.Include(i => i.Questions)
                .ThenInclude(q => q.Question)
            .Include(i => i.Questions)
                .ThenInclude(q => q.Answer)
            .AsSplitQuery()
            .SingleOrDefaultAsync(i => i.Id == sessionId && i.UserId == user.Id, ct);

    /// <summary>
    /// Loads it for a change: the row is written first, so that two requests of one session come one after the other
    /// on both databases, and the second sees what the first did. Needs a transaction.
    /// </summary>
    public static async Task<Interview?> FindForChangeAsync(
        AppDb db,
        Guid sessionId,
        CurrentUser user,
        CancellationToken ct
    )
    {
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("A session is changed inside a transaction.");
        var locked = await db
            .Interviews.Where(i => i.Id == sessionId && i.UserId == user.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.LastActiveAt, i => i.LastActiveAt), ct);
        return locked == 0 ? null : await FindAsync(db, sessionId, user, ct);
    }
}
