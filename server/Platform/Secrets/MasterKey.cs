using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using InterviewMaster.Platform.Settings;
using Microsoft.Extensions.Options;

namespace InterviewMaster.Platform.Secrets;

/// <summary>Settings <c>Secrets__…</c>.</summary>
internal sealed class SecretsOptions
{
    /// <summary>
    /// 32 random bytes in Base64 (<c>openssl rand -base64 32</c>). Empty: made once and kept in the data folder. Nodes
    /// that do not share that folder need the same one; without it nothing that was sealed can be opened again.
    /// </summary>
    [RegularExpression(
        "^$|^[A-Za-z0-9+/]{43}=$",
        ErrorMessage = "Secrets__MasterKey is 32 bytes in Base64, as openssl rand -base64 32 prints them."
    )]
    public string MasterKey { get; init; } = "";
}

/// <summary>
/// The one key that every other is drawn from. It is never in the database, so that a stolen database alone opens
/// nothing.
/// </summary>
internal sealed class MasterKey(IOptions<SecretsOptions> options, DataFolder data)
{
    private readonly Lazy<byte[]> key = new(() =>
        options.Value.MasterKey is { Length: > 0 } configured
            ? Convert.FromBase64String(configured)
            : KeyFile.ReadOrMake(data.PathOf("keys", "master.key"))
    );

    /// <summary>A key of 32 bytes for one purpose (HKDF-SHA256, RFC 5869): the same each time, unrelated to the others.</summary>
    public byte[] Derive(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Value, 32, info: Encoding.UTF8.GetBytes(purpose));
}
