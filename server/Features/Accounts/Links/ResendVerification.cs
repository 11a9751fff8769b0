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
public sealed record ResendVerificationRequest([property: Required(ErrorMessage = FieldMessages.Missing)] string Email);

internal static class ResendVerification
{
    /// <summary>Mails the confirmation link again. The answer is the same for every address.</summary>
    public static async Task<Accepted> Handle(
        ResendVerificationRequest request,
        HttpContext http,
        JobQueue jobs,
        SecretBox box,
        AppDb db,
        CancellationToken ct
    )
    {
        jobs.EnqueueAccountMail(box, AccountMailKind.ConfirmEmail, request.Email, http);
        await db.SaveChangesAsync(ct);
        return TypedResults.Accepted((string?)null);
    }
}
