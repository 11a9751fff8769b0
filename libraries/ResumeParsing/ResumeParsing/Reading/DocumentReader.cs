namespace ResumeParsing.Reading;

/// <summary>Decides what a file is, refuses what is unsafe, and reads the rest.</summary>
internal static class DocumentReader
{
    public static ResumeDocument Read(byte[] file, string fileName)
    {
        if (file.Length == 0)
            throw new UnreadableResumeException(UnreadableResumeException.Empty);
        if (file.Length > ResumeParser.MaxFileBytes)
            throw new UnreadableResumeException(UnreadableResumeException.TooLargeUnpacked);
        var kind =
            ResumeFile.Recognise(file, fileName)
            ?? throw new UnreadableResumeException(UnreadableResumeException.UnsupportedType);

        ResumeDocument document;
        try
        {
            document = kind == ResumeFileKind.Pdf ? PdfReader.Read(file) : DocxReader.Read(file);
        }
        catch (Exception fault) when (fault is not (UnreadableResumeException or OutOfMemoryException))
        {
            // The parsers below throw whatever a damaged file provokes, from KeyNotFound to NullReference.
            throw new UnreadableResumeException(UnreadableResumeException.ParserFailed, fault);
        }

        if (!document.Text.Any(char.IsLetterOrDigit))
            throw new UnreadableResumeException(UnreadableResumeException.NoText);
        return LineLimits.Apply(document);
    }
}
