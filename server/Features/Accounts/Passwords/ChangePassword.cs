using System.ComponentModel.DataAnnotations;
using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>The old password and the new one.</summary>
[Example("""{"current_password": "Practise-2-day", "new_password": "Practise-3-days"}""")]
public sealed record ChangePasswordRequest(
    [property: Required(ErrorMessage = FieldMessages.Missing)] string CurrentPassword,
    [property: Required(ErrorMessage = FieldMessages.Missing)] string NewPassword
);

internal static class ChangePassword
{
    /// <summary>Changes the password. Every other device is signed out; this one stays.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        ChangePasswordRequest request,
        HttpContext http,
        CurrentUser user,
        PasswordChange change,
        AppDb db,
        CancellationToken ct
    )
    {
        if (AccountRules.MissedPasswordRules(request.NewPassword).ToArray() is { Length: > 0 } missed)
            return CommonProblems.Invalid(("new_password", missed));
        var account = await db.Users.SingleAsync(u => u.Id == user.Id, ct);
        var device = DeviceName.Of(http.Request.Headers.UserAgent.ToString());
        return
            await change.ChangeAsync(account, request.CurrentPassword, request.NewPassword, device, user, ct)
                is { } refusal
            ? refusal
            : TypedResults.NoContent();
    }
}
