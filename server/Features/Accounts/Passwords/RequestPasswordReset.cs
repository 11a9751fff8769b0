using System.ComponentModel.DataAnnotations;
using InterviewMaster.Data;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using InterviewMaster.Platform.Secrets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InterviewMaster.Features.Accounts;

/// <summary>The address of the account.</summary>
[Example("""{"email": "ana@example.org"}""")]
public sealed record RequestPasswordResetRequest(
    [property: Required(ErrorMessage = FieldMessages.Missing)] string Email
);

internal static class RequestPasswordReset
{
    /// <summary>Mails a link to set a new password. The answer is the same for every address.</summary>
    public static async Task<Accepted> Handle(
        RequestPasswordResetRequest request,
        HttpContext http,
        JobQueue jobs,
        SecretBox box,
        AppDb db,
        CancellationToken ct
    )
    {
        jobs.EnqueueAccountMail(box, AccountMailKind.ResetPassword, request.Email, http);
        await db.SaveChangesAsync(ct);
        return TypedResults.Accepted((string?)null);
    }
}
