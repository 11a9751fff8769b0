using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

internal static class StartPasskey
{
    /// <summary>Begins to add a passkey.</summary>
    public static async Task<Results<Ok<PasskeyOptions>, ProblemHttpResult>> Handle(
        HttpContext http,
        CurrentUser user,
        UserManager<Account> users,
        IPasskeyHandler<Account> passkeys,
        PasskeyChallenges challenges,
        AppDb db,
        CancellationToken ct
    )
    {
        var account = await db.Users.SingleAsync(u => u.Id == user.Id, ct);
        if ((await users.GetPasskeysAsync(account)).Count >= AccountRules.MaxPasskeys)
            return AccountProblems.TooManyPasskeys.Result();
        var made = await passkeys.MakeCreationOptionsAsync(
            new PasskeyUserEntity
            {
                Id = account.Id.ToString(),
                Name = account.Email!,
                DisplayName = account.Name,
            },
            http
        );
        var challenge = await challenges.AddAsync(account.Id, made.AttestationState!, ct);
        return TypedResults.Ok(PasskeyOptions.Of(challenge, made.CreationOptionsJson));
    }
}
