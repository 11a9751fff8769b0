using InterviewMaster.Data;
using InterviewMaster.Platform.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace InterviewMaster.Platform.Secrets;

internal static class SecretsSetup
{
    /// <summary>Secrets at rest: the ring of keys in the database, so that every node has it, the master key outside.</summary>
    public static void AddSecrets(this WebApplicationBuilder builder)
    {
        builder.AddSettings<SecretsOptions>("Secrets");
        builder.Services.AddSingleton<MasterKey>();
        builder.Services.AddSingleton<SecretBox>();
        if (BuildTime.WritingContract)
            return;
        builder
            .Services.AddDataProtection()
            .SetApplicationName("InterviewMaster")
            .UseCryptographicAlgorithms(
                new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM }
            )
            .PersistKeysToDbContext<AppDb>();
        builder
            .Services.AddOptions<KeyManagementOptions>()
            .Configure<MasterKey>((o, master) => o.XmlEncryptor = new SealedKeyRing(master));
    }
}
