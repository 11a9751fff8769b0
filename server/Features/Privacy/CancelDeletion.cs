using System.ComponentModel.DataAnnotations;
using InterviewMaster.Data;
using InterviewMaster.Features.Accounts;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InterviewMaster.Features.Privacy;

/// <summary>Who wants to stay. No code is asked for: this lets nobody in.</summary>
[Example("""{"email": "ana@example.org", "password": "Practise-2-day"}""")]
public sealed record CancelDeletionRequest(
    [property: Required(ErrorMessage = FieldMessages.Missing)] string Email,
    [property: Required(ErrorMessage = FieldMessages.Missing)] string Password
);

internal static class CancelDeletion
{
    /// <summary>Keeps an account that its owner asked to delete, while the grace period lasts.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        CancelDeletionRequest request,
        Credentials credentials,
        AuditLog audit,
        AppDb db,
        CancellationToken ct
    )
    {
        var (account, refusal) = await credentials.CheckPasswordAsync(request.Email, request.Password, ct);
        if (account is null)
            return refusal!;
        if (account.DeletesAt is not null)
        {
            account.DeletesAt = null;
            audit.Record(AccountEvents.DeletionCancelled, account.Id);
            await db.SaveChangesAsync(ct);
        }
        return TypedResults.NoContent();
    }
}
