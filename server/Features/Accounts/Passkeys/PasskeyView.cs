using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace InterviewMaster.Features.Accounts;

/// <summary>A passkey as its owner sees it.</summary>
/// <param name="Id">The credential's id in Base64url.</param>
/// <param name="Name">As its owner called it.</param>
/// <param name="CreatedAt">When it was added.</param>
/// <param name="LastUsedAt">When it last signed its owner in; null when it never has.</param>
public sealed record PasskeyView(string Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset? LastUsedAt)
{
    internal static PasskeyView Of(UserPasskeyInfo passkey, DateTimeOffset? lastUsedAt) =>
        new(
            WebEncoders.Base64UrlEncode(passkey.CredentialId),
            passkey.Name ?? "Passkey",
            passkey.CreatedAt,
            lastUsedAt
        );
}

/// <summary>What the browser needs to ask a passkey.</summary>
/// <param name="ChallengeId">To be sent back with the answer.</param>
/// <param name="Options">For navigator.credentials, as WebAuthn Level 3 writes it in JSON.</param>
public sealed record PasskeyOptions(Guid ChallengeId, JsonObject Options)
{
    internal static PasskeyOptions Of(Guid challengeId, string json) =>
        new(challengeId, JsonNode.Parse(json)!.AsObject());
}
