using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace InterviewMaster.Features.Accounts;

/// <summary>What the browser made.</summary>
/// <param name="ChallengeId">Of the options.</param>
/// <param name="Credential">The credential as JSON: <c>credential.toJSON()</c>.</param>
/// <param name="Name">To tell it from others: the device or password manager it is in.</param>
[Example(
    """{"challenge_id": "019ab3c4-7f21-7c55-9d0e-3f0a6f1f2a11", "credential": {"id": "…", "type": "public-key"}, "name": "Laptop"}"""
)]
public sealed record AddPasskeyRequest(
    Guid ChallengeId,
    [property: Required(ErrorMessage = FieldMessages.Missing)] JsonObject Credential,
    [property:
        Required(ErrorMessage = FieldMessages.Missing),
        StringLength(AccountRules.MaxPasskeyNameLength, ErrorMessage = FieldMessages.TooLong)
    ]
        string Name
);

internal static class AddPasskey
{
    /// <summary>Adds the passkey that the browser made.</summary>
    public static async Task<Results<Created<PasskeyView>, ProblemHttpResult>> Handle(
        AddPasskeyRequest request,
        HttpContext http,
        CurrentUser user,
        IPasskeyHandler<Account> passkeys,
        PasskeyChallenges challenges,
        PasskeyShelf shelf,
        CancellationToken ct
    )
    {
        if (await challenges.TakeAsync(request.ChallengeId, user.Id, ct) is not { } state)
            return AccountProblems.PasskeyInvalid.Result();
        var attestation = await passkeys.PerformAttestationAsync(
            new PasskeyAttestationContext
            {
                HttpContext = http,
                CredentialJson = request.Credential.ToJsonString(),
                AttestationState = state,
            }
        );
        if (!attestation.Succeeded || attestation.UserEntity.Id != user.Id.ToString())
            return AccountProblems.PasskeyInvalid.Result();
        attestation.Passkey.Name = request.Name.Trim();
        await shelf.AddAsync(user.Id, attestation.Passkey, ct);
        var view = PasskeyView.Of(attestation.Passkey, lastUsedAt: null);
        return TypedResults.Created($"/api/v1/auth/passkeys/{view.Id}", view);
    }
}
