using MimeKit;
using MimeKit.Text;

namespace InterviewMaster.Platform.Email;

/// <summary>A mail in the form that mail servers take (RFC 5322). The same id gives the same bytes.</summary>
internal static class EmailMessage
{
    /// <exception cref="ArgumentException">What it is asked to make would not be one mail to one recipient.</exception>
    public static void Check(string to, EmailText text)
    {
        if (to.Any(char.IsControl) || !MailboxAddress.TryParse(to, out var mailbox) || !IsBare(mailbox, to))
            throw new ArgumentException("A mail goes to one bare address.", nameof(to));
        if (text.Subject.Length == 0 || text.Subject.Any(char.IsControl))
            throw new ArgumentException("A subject is one line.", nameof(text));
        if (text.Button is { } button && !IsWebAddress(button.Url))
            throw new ArgumentException("A button leads to an http or https address.", nameof(text));
    }

    public static MimeMessage Of(Guid id, string to, EmailText text, MailboxAddress from)
    {
        Check(to, text);
        var message = new MimeMessage
        {
            MessageId = $"{id:N}@{from.Domain}",
            Date = QueuedAt(id),
            Subject = text.Subject,
        };
        message.From.Add(from);
        message.To.Add(new MailboxAddress("", to));
        // RFC 3834: no holiday notice is to answer this.
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Body = new MultipartAlternative(
            PartOf(TextFormat.Plain, EmailLayout.ToPlainText(text)),
            PartOf(TextFormat.Html, EmailLayout.ToHtml(text))
        )
        {
            Boundary = $"part-{id:N}",
        };
        return message;
    }

    /// <summary>The time that a version 7 id begins with.</summary>
    public static DateTimeOffset QueuedAt(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(bytes) >> 16;
        return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
    }

    private static TextPart PartOf(TextFormat format, string text) =>
        new(format) { Text = text, ContentTransferEncoding = ContentEncoding.EightBit };

    private static bool IsBare(MailboxAddress mailbox, string text) =>
        mailbox.Address == text && mailbox.LocalPart.Length > 0 && mailbox.Domain.Length > 0;

    private static bool IsWebAddress(string url) =>
        !url.Any(char.IsControl)
        && !url.Contains(' ')
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri.Scheme is ("http" or "https");
}
