using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace InterviewMaster.Features.Accounts;

internal static class DeletePasskey
{
    /// <summary>Removes a passkey: it signs nobody in any more.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        string passkeyId,
        CurrentUser user,
        PasskeyShelf shelf,
        CancellationToken ct
    ) =>
        IdOf(passkeyId) is { } id && await shelf.RemoveAsync(user.Id, id, ct)
            ? TypedResults.NoContent()
            : CommonProblems.NotFound.Result();

    private static byte[]? IdOf(string text)
    {
        try
        {
            return WebEncoders.Base64UrlDecode(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
