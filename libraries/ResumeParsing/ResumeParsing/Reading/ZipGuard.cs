using System.IO.Compression;
using System.Text;

namespace ResumeParsing.Reading;

/// <summary>Looks at a zip's table of contents before anything is unpacked.</summary>
internal static class ZipGuard
{
    public const int MaxEntries = 2_000;
    public const long MaxUnpackedBytes = 100L * 1024 * 1024;
    public const int MaxRatio = 100;

    /// <summary>An entry below this size may be as repetitive as it likes.</summary>
    public const long RatioCountsFromBytes = 1024 * 1024;

    /// <summary>A text part above this size is no résumé.</summary>
    public const long MaxTextPartBytes = 8L * 1024 * 1024;

    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t"u8;

    private static ReadOnlySpan<byte> WordDocument => "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t"u8;

    /// <summary>Opens a DOCX that is safe to unpack.</summary>
    /// <exception cref="UnreadableResumeException">It is not, or it is no DOCX.</exception>
    public static ZipArchive Open(byte[] file)
    {
        if (ResumeFile.IsOle(file))
        {
            // An old .doc under a new name is an OLE container as well, but one without an encrypted package.
            var isDoc = file.AsSpan().IndexOf(EncryptedPackage) < 0 && file.AsSpan().IndexOf(WordDocument) >= 0;
            throw new UnreadableResumeException(
                isDoc ? UnreadableResumeException.UnsupportedType : UnreadableResumeException.Encrypted
            );
        }

        ZipArchive archive;
        try
        {
            archive = new ZipArchive(
                new MemoryStream(file, writable: false),
                ZipArchiveMode.Read,
                false,
                Encoding.UTF8
            );
            _ = archive.Entries.Count;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or ArgumentException)
        {
            throw new UnreadableResumeException(UnreadableResumeException.Corrupt, fault);
        }

        Check(archive);
        return archive;
    }

    public static bool IsMainPart(string name) => name is "word/document.xml" or "word/document2.xml";

    private static void Check(ZipArchive archive)
    {
        if (archive.Entries.Count > MaxEntries)
            throw new UnreadableResumeException(UnreadableResumeException.TooLargeUnpacked);

        long total = 0;
        var hasTypes = false;
        var hasMain = false;
        foreach (var entry in archive.Entries)
        {
            total += entry.Length;
            var tooDense = entry.Length > RatioCountsFromBytes && entry.Length > entry.CompressedLength * MaxRatio;
            var tooLong = entry.Length > MaxTextPartBytes && entry.FullName.EndsWith(".xml", StringComparison.Ordinal);
            if (total > MaxUnpackedBytes || entry.Length < 0 || tooDense || tooLong)
                throw new UnreadableResumeException(UnreadableResumeException.TooLargeUnpacked);
            if (entry.FullName.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
                throw new UnreadableResumeException(UnreadableResumeException.Macro);
            hasTypes |= entry.FullName == "[Content_Types].xml";
            hasMain |= IsMainPart(entry.FullName);
        }

        if (!hasTypes || !hasMain)
            throw new UnreadableResumeException(UnreadableResumeException.UnsupportedType);
    }
}
