using System.Security.Cryptography;
using System.Text;
using InterviewMaster.Platform.Secrets;
using InterviewMaster.Platform.Settings;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace InterviewMaster.Features.Accounts;

/// <summary>The key of access tokens: configured, or made once and kept in the data folder for its owner only.</summary>
internal sealed class SigningKey
{
    public SigningKey(IOptions<AccountOptions> options, DataFolder data)
    {
        var bytes = options.Value.JwtSigningKey is { Length: > 0 } configured
            ? Encoding.UTF8.GetBytes(configured)
            : KeyFile.ReadOrMake(data.PathOf("keys", "jwt.key"));
        Key = new SymmetricSecurityKey(bytes) { KeyId = Convert.ToHexStringLower(SHA256.HashData(bytes))[..8] };
    }

    public SymmetricSecurityKey Key { get; }
}
