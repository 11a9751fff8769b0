using System.Text.RegularExpressions;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace InterviewMaster.Platform.Email;

/// <summary>
/// Hands a mail to the configured server, in bounded time. Whatever fails is told without the server's own words: they
/// may repeat the recipient, a link, or the password.
/// </summary>
internal sealed partial class SmtpSender(IOptions<EmailOptions> options, ILogger<SmtpSender> log)
{
    public async Task SendAsync(MimeMessage message, CancellationToken ct)
    {
        var target = SmtpTarget.Read(options.Value.SmtpUrl).Target!;
        var patience = TimeSpan.FromSeconds(options.Value.TimeoutSeconds);
        using var inTime = CancellationTokenSource.CreateLinkedTokenSource(ct);
        inTime.CancelAfter(patience);
        using var client = new SmtpClient { Timeout = (int)patience.TotalMilliseconds };
        try
        {
            await client.ConnectAsync(target.Host, target.Port, target.Security, inTime.Token);
            if (target.Credential is not null)
                await client.AuthenticateAsync(target.Credential, inTime.Token);
            await client.SendAsync(message, inTime.Token);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault)
        {
            throw new EmailNotSentException($"{target} did not take the mail: {Reason(fault, patience)}");
        }
        log.LogInformation("\"{Subject}\" was taken by {SmtpServer}", message.Subject, target);
        await SayGoodbyeAsync(client, inTime.Token);
    }

    /// <summary>The mail is taken; what happens now must not have it sent again.</summary>
    private async Task SayGoodbyeAsync(SmtpClient client, CancellationToken ct)
    {
        try
        {
            await client.DisconnectAsync(quit: true, ct);
        }
        catch (Exception fault)
        {
            log.LogDebug("The SMTP server closed without a goodbye: {Fault}", fault.GetType().Name);
        }
    }

    private static string Reason(Exception fault, TimeSpan patience) =>
        fault switch
        {
            OperationCanceledException or TimeoutException => $"no answer within {patience.TotalSeconds:0} s.",
            SmtpCommandException refused =>
                $"{refused.ErrorCode}, status {(int)refused.StatusCode} {Detail().Match(refused.Message).Value}",
            AuthenticationException => "it refused user and password.",
            SslHandshakeException => "no trusted TLS connection could be made.",
            NotSupportedException => "it does not offer what is needed: STARTTLS, or a way to sign in.",
            ServiceNotConnectedException or ProtocolException or IOException => "the connection broke.",
            System.Net.Sockets.SocketException socket => $"it cannot be reached ({socket.SocketErrorCode}).",
            _ => fault.GetType().Name,
        };

    /// <summary>RFC 3463: 4.7.1 and the like, without the words after it.</summary>
    [GeneratedRegex(@"^[245]\.\d{1,3}\.\d{1,3}")]
    private static partial Regex Detail();
}

/// <summary>A mail server did not take a mail. The message holds no secret and no address, and there is no inner one.</summary>
internal sealed class EmailNotSentException(string message) : Exception(message);
