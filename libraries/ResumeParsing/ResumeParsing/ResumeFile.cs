namespace ResumeParsing;

/// <summary>The kinds of file that can be read.</summary>
public enum ResumeFileKind
{
    /// <summary>Portable Document Format.</summary>
    Pdf,

    /// <summary>Office Open XML word processing document.</summary>
    Docx,
}

/// <summary>A cheap look at a file before it is stored.</summary>
public static class ResumeFile
{
    /// <summary>Bytes that <see cref="Recognise"/> needs; more are welcome.</summary>
    public const int HeadBytes = 8;

    private static ReadOnlySpan<byte> PdfMagic => "%PDF-"u8;

    private static ReadOnlySpan<byte> ZipMagic => [0x50, 0x4B, 0x03, 0x04];

    private static ReadOnlySpan<byte> OleMagic => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>What the first bytes and the name agree on; null when they do not agree or are of another kind.
    /// A zip is only taken for a DOCX here: <see cref="ResumeParser.Parse"/> looks at what is inside.</summary>
    /// <param name="head">The first bytes of the file, <see cref="HeadBytes"/> or more.</param>
    /// <param name="fileName">The name given by the user; its extension is read without regard to case.</param>
    public static ResumeFileKind? Recognise(ReadOnlySpan<byte> head, string fileName)
    {
        var extension = Path.GetExtension(fileName ?? "");
        // A password-protected .docx is an OLE container: it is let in, so that the user is told about the password.
        if (extension.Equals(".docx", StringComparison.OrdinalIgnoreCase))
            return head.StartsWith(ZipMagic) || IsOle(head) ? ResumeFileKind.Docx : null;
        if (extension.Equals(".pdf", StringComparison.OrdinalIgnoreCase))
            return head.StartsWith(PdfMagic) ? ResumeFileKind.Pdf : null;
        return null;
    }

    internal static bool IsOle(ReadOnlySpan<byte> head) => head.StartsWith(OleMagic);
}
