using System.ComponentModel.DataAnnotations;

namespace InterviewMaster.Features.Accounts;

/// <summary>Settings <c>Accounts__…</c>.</summary>
internal sealed class AccountOptions
{
    /// <summary>
    /// The secret that access tokens are signed with, at least 32 characters. Empty: one is made and kept in the data
    /// folder. Several nodes need the same one.
    /// </summary>
    [RegularExpression("^$|^.{32,}$", ErrorMessage = "Accounts__JwtSigningKey has at least 32 characters.")]
    public string JwtSigningKey { get; init; } = "";
}
