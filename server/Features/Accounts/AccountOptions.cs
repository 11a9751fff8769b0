using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace InterviewMaster.Features.Accounts;

/// <summary>Settings <c>Accounts__…</c>.</summary>
internal sealed partial class AccountOptions : IValidatableObject
{
    /// <summary>
    /// The secret that access tokens are signed with, at least 32 characters. Empty: one is made and kept in the data
    /// folder. Several nodes need the same one.
    /// </summary>
    [RegularExpression("^$|^.{32,}$", ErrorMessage = "Accounts__JwtSigningKey has at least 32 characters.")]
    public string JwtSigningKey { get; init; } = "";

    /// <summary>
    /// Whether administrators need two-factor sign-in or a passkey for what only they may do. Not set: on a public
    /// installation, one whose PublicUrl is https.
    /// </summary>
    public bool? RequireAdminTwoFactor { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var isRandom = JwtSigningKey.Distinct().Count() >= 16 && !Example().IsMatch(JwtSigningKey);
        if (JwtSigningKey.Length > 0 && !isRandom)
            yield return new ValidationResult(
                "Accounts__JwtSigningKey looks like one out of an example; openssl rand -base64 48 makes a good one."
            );
    }

    /// <summary>Words of the keys that tutorials print.</summary>
    [GeneratedRegex("secret|change|your|example|sample|passw|test|demo|jwt|signing", RegexOptions.IgnoreCase)]
    private static partial Regex Example();
}
