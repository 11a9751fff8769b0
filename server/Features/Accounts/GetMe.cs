using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

internal static class GetMe
{
    /// <summary>The account that is signed in.</summary>
    public static async Task<Ok<UserView>> Handle(CurrentUser user, AppDb db, CancellationToken ct)
    {
        var account = await db.Users.AsNoTracking().SingleAsync(u => u.Id == user.Id, ct);
        return TypedResults.Ok(UserView.Of(account));
    }
}
