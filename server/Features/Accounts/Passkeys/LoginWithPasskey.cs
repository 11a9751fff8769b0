using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace InterviewMaster.Features.Accounts;

/// <summary>What the passkey answered.</summary>
/// <param name="ChallengeId">Of the options.</param>
/// <param name="Credential">The answer as JSON: <c>credential.toJSON()</c>.</param>
[Example(
    """{"challenge_id": "019ab3c4-7f21-7c55-9d0e-3f0a6f1f2a11", "credential": {"id": "…", "type": "public-key"}}"""
)]
public sealed record LoginWithPasskeyRequest(
    Guid ChallengeId,
    [property: Required(ErrorMessage = FieldMessages.Missing)] JsonObject Credential
);

internal static class LoginWithPasskey
{
    /// <summary>
    /// Signs in with a passkey: something one has and, as user verification is demanded, something one knows or is. No
    /// further code is asked for.
    /// </summary>
    public static async Task<Results<Ok<SignedIn>, ProblemHttpResult>> Handle(
        LoginWithPasskeyRequest request,
        HttpContext http,
        IPasskeyHandler<Account> passkeys,
        PasskeyChallenges challenges,
        PasskeyShelf shelf,
        SignIns signIns,
        CancellationToken ct,
        [FromQuery(Name = "use_cookies")] bool useCookies = false
    )
    {
        if (await challenges.TakeAsync(request.ChallengeId, null, ct) is not { } state)
            return AccountProblems.PasskeyUnknown.Result();
        var assertion = await passkeys.PerformAssertionAsync(
            new PasskeyAssertionContext
            {
                HttpContext = http,
                CredentialJson = request.Credential.ToJsonString(),
                AssertionState = state,
            }
        );
        if (!assertion.Succeeded || assertion.User.Status == AccountStatus.Suspended)
            return AccountProblems.PasskeyUnknown.Result();
        await shelf.NoteUseAsync(assertion.User, assertion.Passkey, ct);
        return signIns.RefusalOf(assertion.User) is { } closed
            ? closed
            : TypedResults.Ok(await signIns.BeginAsync(assertion.User, "passkey", http, useCookies, ct));
    }
}
