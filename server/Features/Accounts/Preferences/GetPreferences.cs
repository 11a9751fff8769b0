using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>How the person wants to be treated.</summary>
/// <param name="LeaderboardOptOut">Never to appear on a leaderboard, not even under a made-up name.</param>
/// <param name="Reminders">Whether reminders to practise are welcome.</param>
public sealed record PreferencesView(bool LeaderboardOptOut, bool Reminders);

internal static class GetPreferences
{
    /// <summary>The person's preferences.</summary>
    public static async Task<Ok<PreferencesView>> Handle(CurrentUser user, AppDb db, CancellationToken ct) =>
        TypedResults.Ok(
            await db
                .Users.Where(u => u.Id == user.Id)
                .Select(u => new PreferencesView(u.LeaderboardOptOut, u.Reminders))
                .SingleAsync(ct)
        );
}
