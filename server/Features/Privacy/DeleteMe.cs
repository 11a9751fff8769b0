using System.ComponentModel.DataAnnotations;
using InterviewMaster.Data;
using InterviewMaster.Features.Accounts;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.PersonalData;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Privacy;

/// <summary>The account's password, so that an open screen is not enough.</summary>
[Example("""{"password": "Practise-2-day"}""")]
public sealed record DeleteMeRequest([property: Required(ErrorMessage = FieldMessages.Missing)] string Password);

internal static class DeleteMe
{
    /// <summary>Deletes the account and everything about it. There is no way back.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        [FromBody] DeleteMeRequest request,
        HttpContext http,
        CurrentUser user,
        UserManager<Account> users,
        IEnumerable<IPersonalData> features,
        AppDb db,
        CancellationToken ct
    )
    {
        var account = await db.Users.SingleAsync(u => u.Id == user.Id, ct);
        if (!await users.CheckPasswordAsync(account, request.Password))
            return AccountProblems.WrongPassword.Result();
        await using var transaction = await db.Database.BeginWriteAsync(ct);
        // Later features refer to earlier ones: the last registered goes first.
        foreach (var feature in features.Reverse())
            await feature.DeleteAsync(user.Id, ct);
        await transaction.CommitAsync(ct);
        RefreshCookie.Delete(http.Response);
        return TypedResults.NoContent();
    }
}
