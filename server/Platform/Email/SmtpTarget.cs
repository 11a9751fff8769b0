using System.Net;
using MailKit.Security;

namespace InterviewMaster.Platform.Email;

/// <summary>
/// The server that takes our mails, read from its URL. The connection is encrypted, but for a server on this machine
/// and for one that is named with <c>?starttls=never</c>; to the latter no password is sent.
/// </summary>
internal sealed record SmtpTarget(string Host, int Port, SecureSocketOptions Security, NetworkCredential? Credential)
{
    private const string Form =
        "smtp://user:password@host:587 or smtps://user:password@host:465 is expected; "
        + "write special characters in user and password percent-encoded.";

    /// <summary>Reads the URL.</summary>
    /// <returns>The target, or a sentence that says what is wrong, without the URL.</returns>
    public static (SmtpTarget? Target, string? Mistake) Read(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("smtp" or "smtps"))
            return (null, Form);
        if (uri.Host.Length == 0 || uri.Port == 0 || uri.AbsolutePath is not ("" or "/") || uri.Fragment.Length > 0)
            return (null, Form);
        if (uri.Query is not ("" or "?starttls=always" or "?starttls=never"))
            return (null, "after the host only ?starttls=always or ?starttls=never may stand.");
        var implicitTls = uri.Scheme == "smtps";
        if (implicitTls && uri.Query.Length > 0)
            return (null, "smtps:// is encrypted from the start; starttls belongs to smtp://.");

        var user = uri.UserInfo.Split(':', 2);
        if (uri.UserInfo.Length > 0 && (user.Length < 2 || user[0].Length == 0 || user[1].Length == 0))
            return (null, "a user needs a password, and a password a user.");
        var credential = user.Length < 2 ? null : new NetworkCredential(Decode(user[0]), Decode(user[1]));
        var inClear = !implicitTls && (uri.Query == "?starttls=never" || (uri.IsLoopback && uri.Query.Length == 0));
        if (inClear && credential is not null && !uri.IsLoopback)
            return (null, "with ?starttls=never no user and password may be given: they would travel in the clear.");
        var security =
            implicitTls ? SecureSocketOptions.SslOnConnect
            : inClear ? SecureSocketOptions.None
            : SecureSocketOptions.StartTls;
        var port =
            uri.Port > 0 ? uri.Port
            : implicitTls ? 465
            : 587;
        return (new SmtpTarget(uri.IdnHost, port, security, credential), null);
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text);

    public override string ToString() => $"{Host}:{Port}";
}
