using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>What an authenticator app needs. It is shown this once.</summary>
/// <param name="Secret">Base32, to type in by hand.</param>
/// <param name="OtpauthUri">The same as a link, for a QR code.</param>
public sealed record TwoFactorSetup(string Secret, string OtpauthUri);

internal static class SetUpTwoFactor
{
    /// <summary>Makes the secret for an authenticator app. Nothing changes until a first code is given.</summary>
    public static async Task<Results<Ok<TwoFactorSetup>, ProblemHttpResult>> Handle(
        CurrentUser user,
        TwoFactorCodes codes,
        AppDb db,
        CancellationToken ct
    )
    {
        var account = await db.Users.SingleAsync(u => u.Id == user.Id, ct);
        if (account.TwoFactorEnabled)
            return AccountProblems.TwoFactorEnabled.Result();
        var secret = codes.NewSecret(account);
        await db.SaveChangesAsync(ct);
        var label = Uri.EscapeDataString($"InterviewMaster:{account.Email}");
        return TypedResults.Ok(
            new TwoFactorSetup(secret, $"otpauth://totp/{label}?secret={secret}&issuer=InterviewMaster")
        );
    }
}
