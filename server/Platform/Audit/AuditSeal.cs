using System.Security.Cryptography;
using InterviewMaster.Platform.Secrets;

namespace InterviewMaster.Platform.Audit;

/// <summary>
/// Signs entries and the head with a key that is not in the database: whoever can write there still cannot write what
/// is believed.
/// </summary>
internal sealed class AuditSeal
{
    private const string Purpose = "audit";
    private readonly Lazy<byte[]> key;

    public AuditSeal(MasterKey master) => key = new(() => master.Derive(Purpose));

    public string HashOf(string previousHash, AuditEntry entry) =>
        Sign(
            "entry",
            writer =>
            {
                writer.Write(previousHash);
                writer.Write(entry.Sequence);
                writer.Write(entry.Event);
                writer.Write(entry.At.UtcTicks);
                WriteOptional(writer, entry.UserId?.ToString());
                WriteOptional(writer, entry.IpAddress);
                WriteOptional(writer, entry.UserAgent);
                writer.Write(entry.Data);
            }
        );

    public string SignatureOf(AuditHead head) =>
        Sign(
            "head",
            writer =>
            {
                writer.Write(head.FirstSequence);
                writer.Write(head.FirstPreviousHash);
                writer.Write(head.LastSequence);
                writer.Write(head.LastHash);
            }
        );

    public bool IsGenuine(AuditHead head) => head.Signature == SignatureOf(head);

    /// <summary>Texts carry their length, so that no two rows read alike.</summary>
    private string Sign(string kind, Action<BinaryWriter> write)
    {
        using var canonical = new MemoryStream();
        using var writer = new BinaryWriter(canonical);
        writer.Write(kind);
        write(writer);
        writer.Flush();
        return Convert.ToHexStringLower(
            HMACSHA256.HashData(key.Value, canonical.GetBuffer().AsSpan(0, (int)canonical.Length))
        );
    }

    private static void WriteOptional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        writer.Write(text ?? "");
    }
}
