namespace ResumeParsing;

/// <summary>The file cannot be read as a résumé. The message is a sentence for the person who uploaded it.</summary>
public sealed class UnreadableResumeException : Exception
{
    /// <summary>The file's content is neither PDF nor DOCX, or its name says otherwise than its content.</summary>
    public const string UnsupportedType = "unsupported_type";

    /// <summary>The file is protected by a password.</summary>
    public const string Encrypted = "encrypted";

    /// <summary>The file is damaged.</summary>
    public const string Corrupt = "corrupt";

    /// <summary>The file has no bytes.</summary>
    public const string Empty = "empty";

    /// <summary>The file opens but holds no text, as a scan does.</summary>
    public const string NoText = "no_text";

    /// <summary>The Word file carries macros.</summary>
    public const string Macro = "macro";

    /// <summary>The file is over <see cref="ResumeParser.MaxFileBytes"/>, or would be far too large when unpacked.</summary>
    public const string TooLargeUnpacked = "too_large_unpacked";

    /// <summary>The reader failed in a way that no other code names.</summary>
    public const string ParserFailed = "parser_failed";

    internal UnreadableResumeException(string code, Exception? cause = null)
        : base(SentenceFor(code), cause) => Code = code;

    /// <summary>A stable word for the reason: one of this class's constants.</summary>
    public string Code { get; }

    private static string SentenceFor(string code) =>
        code switch
        {
            UnsupportedType =>
                "This file is not a PDF or a Word document (.docx). Save your résumé as one of these and upload it again.",
            Encrypted => "This file is protected by a password. Save a copy without the password and upload that.",
            Corrupt => "This file is damaged and cannot be opened. Export it again from the program you wrote it in.",
            Empty => "This file is empty. Choose the file that holds your résumé.",
            NoText =>
                "No text was found in this file; it may be a scan or a picture. Upload the version you wrote, or one with selectable text.",
            Macro => "This Word file contains macros. Save it as a plain .docx, without macros, and upload it again.",
            TooLargeUnpacked =>
                "This file is too large to read safely. Remove pictures or attachments, or save it as a PDF, and upload it again.",
            _ => "This file could not be read. Save it as a PDF with selectable text and upload it again.",
        };
}
