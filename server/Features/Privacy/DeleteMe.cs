using System.ComponentModel.DataAnnotations;
using InterviewMaster.Data;
using InterviewMaster.Features.Accounts;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Privacy;

/// <summary>The account's password, so that an open screen is not enough.</summary>
[Example("""{"password": "Practise-2-day"}""")]
public sealed record DeleteMeRequest([property: Required(ErrorMessage = FieldMessages.Missing)] string Password);

internal static class DeleteMe
{
    /// <summary>
    /// Closes the account: every device is signed out, and after the grace period it is deleted with everything about it.
    /// </summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        [FromBody] DeleteMeRequest request,
        HttpContext http,
        CurrentUser user,
        Credentials credentials,
        AccountDeletion deletion,
        AppDb db,
        CancellationToken ct
    )
    {
        var account = await db.Users.SingleAsync(u => u.Id == user.Id, ct);
        if (await credentials.ConfirmPasswordAsync(account, request.Password, ct) is { } refusal)
            return refusal;
        if (await deletion.IsLastAdminAsync(account, ct))
            return PrivacyProblems.LastAdmin.Result();
        await deletion.CloseAsync(account, ct);
        RefreshCookie.Delete(http.Response);
        return TypedResults.NoContent();
    }
}
