using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace InterviewMaster.Platform.Secrets;

/// <summary>
/// Seals the keys of the Data Protection ring, which lie in the database for all nodes, with AES-256-GCM under the
/// master key, which does not.
/// </summary>
internal sealed class SealedKeyRing(MasterKey master) : IXmlEncryptor
{
    public const string Purpose = "data-protection-ring";
    private const string Element = "sealed";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var cipher = new byte[plain.Length];
        var tag = new byte[AesGcm.TagByteSizes.MaxSize];
        using var aes = new AesGcm(master.Derive(Purpose), tag.Length);
        aes.Encrypt(nonce, plain, cipher, tag);
        return new EncryptedXmlInfo(
            new XElement(Element, Convert.ToBase64String([.. nonce, .. tag, .. cipher])),
            typeof(Opener)
        );
    }

    /// <summary>Opens what was sealed; the ring makes it by its type's name, which is stored with each key.</summary>
    internal sealed class Opener(IServiceProvider services) : IXmlDecryptor
    {
        public XElement Decrypt(XElement encryptedElement)
        {
            var sealedBytes = Convert.FromBase64String(encryptedElement.Value).AsSpan();
            var nonceSize = AesGcm.NonceByteSizes.MaxSize;
            var tagSize = AesGcm.TagByteSizes.MaxSize;
            var plain = new byte[sealedBytes.Length - nonceSize - tagSize];
            using var aes = new AesGcm(services.GetRequiredService<MasterKey>().Derive(Purpose), tagSize);
            aes.Decrypt(
                sealedBytes[..nonceSize],
                sealedBytes[(nonceSize + tagSize)..],
                sealedBytes.Slice(nonceSize, tagSize),
                plain
            );
            using var reader = System.Xml.XmlReader.Create(new MemoryStream(plain));
            return XElement.Load(reader);
        }
    }
}
