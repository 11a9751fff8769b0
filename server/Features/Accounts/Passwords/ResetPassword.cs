using System.ComponentModel.DataAnnotations;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InterviewMaster.Features.Accounts;

/// <summary>What the mailed link carries behind <c>#token=</c>, and the new password.</summary>
[Example("""{"token": "dGhlIHRva2VuIG9mIHRoZSBtYWlsZWQgbGluayBpcyBoZXJl", "new_password": "Practise-3-days"}""")]
public sealed record ResetPasswordRequest(
    [property: Required(ErrorMessage = FieldMessages.Missing)] string Token,
    [property: Required(ErrorMessage = FieldMessages.Missing)] string NewPassword
);

internal static class ResetPassword
{
    /// <summary>Sets a new password by a mailed link and signs every device out. It signs nobody in.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        ResetPasswordRequest request,
        AccountLinks links,
        PasswordChange change,
        CancellationToken ct
    )
    {
        if (AccountRules.MissedPasswordRules(request.NewPassword).ToArray() is { Length: > 0 } missed)
            return CommonProblems.Invalid(("new_password", missed));
        var (link, refusal) = await links.FindAsync(request.Token, p => p == LinkPurpose.ResetPassword, ct);
        if (link is null)
            return refusal!.Result();
        return await change.ResetAsync(link, request.NewPassword, ct)
            ? TypedResults.NoContent()
            : AccountProblems.LinkInvalid.Result();
    }
}
