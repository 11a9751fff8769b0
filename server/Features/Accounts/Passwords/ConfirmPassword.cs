using System.ComponentModel.DataAnnotations;
using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>The account's password.</summary>
[Example("""{"password": "Practise-2-day"}""")]
public sealed record ConfirmPasswordRequest([property: Required(ErrorMessage = FieldMessages.Missing)] string Password);

internal static class ConfirmPassword
{
    /// <summary>Confirms that it is still you: for five minutes this session may change what protects the account.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        ConfirmPasswordRequest request,
        CurrentUser user,
        Credentials credentials,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var account = await db.Users.SingleAsync(u => u.Id == user.Id, ct);
        if (await credentials.ConfirmPasswordAsync(account, request.Password, ct) is { } refusal)
            return refusal;
        var session = await db.Sessions.SingleAsync(s => s.Id == user.SessionId, ct);
        session.ConfirmedAt = clock.GetUtcNow();
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
