using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>The preferences; what is left out stays as it is.</summary>
[Example("""{"leaderboard_opt_out": true, "reminders": false}""")]
public sealed record UpdatePreferencesRequest(bool? LeaderboardOptOut = null, bool? Reminders = null);

internal static class UpdatePreferences
{
    /// <summary>Changes the preferences.</summary>
    public static async Task<Ok<PreferencesView>> Handle(
        UpdatePreferencesRequest request,
        CurrentUser user,
        AppDb db,
        CancellationToken ct
    )
    {
        var account = await db.Users.SingleAsync(u => u.Id == user.Id, ct);
        account.LeaderboardOptOut = request.LeaderboardOptOut ?? account.LeaderboardOptOut;
        account.Reminders = request.Reminders ?? account.Reminders;
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new PreferencesView(account.LeaderboardOptOut, account.Reminders));
    }
}
