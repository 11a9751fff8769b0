using System.Security.Cryptography;
using System.Text;
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
            : Kept(data.PathOf("keys", "jwt.key"));
        Key = new SymmetricSecurityKey(bytes) { KeyId = Convert.ToHexStringLower(SHA256.HashData(bytes))[..8] };
    }

    public SymmetricSecurityKey Key { get; }

    private static byte[] Kept(string path)
    {
        if (!File.Exists(path))
        {
            var unfinished = $"{path}.{Environment.ProcessId}";
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new FileStream(unfinished, options))
                file.Write(RandomNumberGenerator.GetBytes(32));
            try
            {
                File.Move(unfinished, path, overwrite: false);
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another node that shares the folder was first; its key is the one.
                File.Delete(unfinished);
            }
        }
        return File.ReadAllBytes(path);
    }
}
