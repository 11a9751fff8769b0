using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace InterviewMaster.Features.Accounts;

internal static class StartPasskeyLogin
{
    /// <summary>Begins to sign in with a passkey. Says nothing about who has one: the device knows.</summary>
    public static async Task<Ok<PasskeyOptions>> Handle(
        HttpContext http,
        IPasskeyHandler<Account> passkeys,
        PasskeyChallenges challenges,
        CancellationToken ct
    )
    {
        var made = await passkeys.MakeRequestOptionsAsync(null, http);
        var challenge = await challenges.AddAsync(null, made.AssertionState!, ct);
        return TypedResults.Ok(PasskeyOptions.Of(challenge, made.RequestOptionsJson));
    }
}
