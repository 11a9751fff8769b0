using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MimeKit;

namespace InterviewMaster.Tests.Email;

/// <summary>How a mail server behaves.</summary>
internal enum Manners
{
    Polite,

    /// <summary>Takes the connection and says nothing.</summary>
    Silent,

    /// <summary>Takes the mail's text and never says that it has it.</summary>
    SilentAfterData,

    /// <summary>Closes the connection at the recipient.</summary>
    DropsAtRecipient,

    /// <summary>Closes the connection when it has the mail.</summary>
    DropsAfterMail,

    /// <summary>Refuses the recipient for good, in words that repeat what it was told.</summary>
    RefusesAndRepeats,
}

/// <summary>A mail that the listener took.</summary>
internal sealed record TakenMail(string From, IReadOnlyList<string> Recipients, string Raw, string? SignedInAs)
{
    public MimeMessage Message => MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(Raw)));
}

/// <summary>A mail server on loopback: EHLO, AUTH PLAIN, MAIL, RCPT, DATA, QUIT (RFC 5321), good or bad mannered.</summary>
internal sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Task serving;
    private int refusals;

    public SmtpListener()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public Manners Manners { get; set; }

    /// <summary>Which user and password are let in; null offers no sign-in.</summary>
    public (string User, string Password)? Account { get; init; }

    /// <summary>With one the listener speaks TLS from the start.</summary>
    public X509Certificate2? Certificate { get; init; }

    public ConcurrentQueue<TakenMail> Mails { get; } = new();

    public ConcurrentQueue<string> Commands { get; } = new();

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string Url => $"smtp://127.0.0.1:{Port}";

    /// <summary>The next recipients are put off with 451.</summary>
    public void RefuseNext(int times) => refusals = times;

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        // First: between two connections it would ask a stopped listener for the next one.
        await serving;
        listener.Stop();
        end.Dispose();
    }

    private async Task ServeAsync()
    {
        var talks = new List<Task>();
        try
        {
            while (true)
                talks.Add(TalkAsync(await listener.AcceptTcpClientAsync(end.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            await using var stream = await OpenAsync(client.GetStream());
            using var reader = new StreamReader(stream, Encoding.UTF8);
            await using var writer = new StreamWriter(stream, new UTF8Encoding(false))
            {
                NewLine = "\r\n",
                AutoFlush = true,
            };
            await TalkAsync(reader, writer);
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException or AuthenticationException)
        {
            // The other side, or the test, has hung up.
        }
    }

    private async Task<Stream> OpenAsync(Stream plain)
    {
        if (Certificate is null)
            return plain;
        var tls = new SslStream(plain);
        await tls.AuthenticateAsServerAsync(Certificate);
        return tls;
    }

    private async Task TalkAsync(StreamReader reader, StreamWriter writer)
    {
        if (Manners == Manners.Silent)
            await Task.Delay(Timeout.Infinite, end.Token);
        await writer.WriteLineAsync("220 listener ready");
        string? signedInAs = null;
        var from = "";
        var recipients = new List<string>();
        while (await reader.ReadLineAsync(end.Token) is { } line)
        {
            Commands.Enqueue(line);
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await writer.WriteLineAsync("250-listener\r\n250-8BITMIME");
                    await writer.WriteLineAsync(Account is null ? "250 SIZE 1000000" : "250 AUTH PLAIN");
                    break;
                case "AUTH":
                    signedInAs = UserOf(line);
                    await writer.WriteLineAsync(
                        signedInAs is null ? $"535 5.7.8 not you: {line}" : "235 2.7.0 welcome"
                    );
                    break;
                case "MAIL":
                    (from, recipients) = (PathOf(line), []);
                    await writer.WriteLineAsync("250 2.1.0 ok");
                    break;
                case "RCPT" when Manners == Manners.DropsAtRecipient:
                    return;
                case "RCPT" when Manners == Manners.RefusesAndRepeats:
                    await writer.WriteLineAsync($"550 5.1.1 <{PathOf(line)}> is nobody here");
                    break;
                case "RCPT" when Interlocked.Decrement(ref refusals) >= 0:
                    await writer.WriteLineAsync($"451 4.7.1 <{PathOf(line)}> try again later");
                    break;
                case "RCPT":
                    recipients.Add(PathOf(line));
                    await writer.WriteLineAsync("250 2.1.5 ok");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    var raw = await ReadMailAsync(reader);
                    if (Manners == Manners.SilentAfterData)
                        await Task.Delay(Timeout.Infinite, end.Token);
                    Mails.Enqueue(new TakenMail(from, recipients, raw, signedInAs));
                    await writer.WriteLineAsync("250 2.0.0 taken");
                    if (Manners == Manners.DropsAfterMail)
                        return;
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 2.0.0 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 2.0.0 ok");
                    break;
            }
        }
    }

    private async Task<string> ReadMailAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(end.Token) is { } line and not ".")
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        return text.ToString();
    }

    private string? UserOf(string auth)
    {
        var words = Encoding.UTF8.GetString(Convert.FromBase64String(auth.Split(' ')[2])).Split('\0');
        return Account is { } account && words[^2] == account.User && words[^1] == account.Password ? words[^2] : null;
    }

    private static string PathOf(string line) => line[(line.IndexOf('<') + 1)..line.IndexOf('>')];
}
