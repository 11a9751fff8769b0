using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InterviewMaster.Platform.Email;

namespace InterviewMaster.Tests.Email;

/// <summary>Mail servers of every temper; none makes us tell a secret.</summary>
public sealed class SmtpSenderTests
{
    private readonly ListLogger<SmtpSender> log = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_that_is_sent_twice_is_the_same_to_the_letter()
    {
        await using var smtp = new SmtpListener();
        var id = Guid.CreateVersion7();
        await Send(smtp.Url, id);
        await Send(smtp.Url, id);
        await Send(smtp.Url, Guid.CreateVersion7());
        var mails = smtp.Mails.ToList();
        mails.Count.ShouldBe(3);
        mails[1].Raw.ShouldBe(mails[0].Raw);
        mails[1].Message.MessageId.ShouldBe(mails[0].Message.MessageId);
        mails[2].Message.MessageId.ShouldNotBe(mails[0].Message.MessageId);
    }

    [Theory]
    [InlineData(Manners.Silent)]
    [InlineData(Manners.SilentAfterData)]
    internal async Task A_server_that_falls_silent_is_given_up_in_time(Manners manners)
    {
        await using var smtp = new SmtpListener { Manners = manners };
        var watch = Stopwatch.StartNew();
        var fault = await Fails(smtp.Url, timeoutSeconds: 2);
        watch.Elapsed.ShouldBeInRange(TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(6));
        fault.Message.ShouldBe($"127.0.0.1:{smtp.Port} did not take the mail: no answer within 2 s.");
        smtp.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_that_drops_the_connection_has_not_taken_the_mail()
    {
        await using var smtp = new SmtpListener { Manners = Manners.DropsAtRecipient };
        (await Fails(smtp.Url)).Message.ShouldContain("the connection broke");
    }

    [Fact]
    public async Task A_server_that_drops_the_connection_after_it_took_the_mail_is_not_sent_it_again()
    {
        await using var smtp = new SmtpListener { Manners = Manners.DropsAfterMail };
        await Send(smtp.Url, Guid.CreateVersion7());
        smtp.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_is_told_by_its_numbers_not_in_words_that_may_repeat_a_secret()
    {
        await using var smtp = new SmtpListener { Manners = Manners.RefusesAndRepeats };
        (await Fails(smtp.Url)).Message.ShouldBe(
            $"127.0.0.1:{smtp.Port} did not take the mail: RecipientNotAccepted, status 550 5.1.1"
        );
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_it()
    {
        await using var smtp = new SmtpListener { Account = ("ana", "another") };
        var fault = await Fails($"smtp://ana:canary-pass%3Aw%25rd@127.0.0.1:{smtp.Port}");
        fault.Message.ShouldContain("it refused user and password");
        smtp.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_without_encryption_is_sent_nothing_unless_it_may_be()
    {
        await using var smtp = new SmtpListener { Account = ("ana", CanaryMail.Password) };
        var fault = await Fails($"smtp://ana:canary-pass%3Aw%25rd@127.0.0.1:{smtp.Port}?starttls=always");
        fault.Message.ShouldContain("STARTTLS");
        smtp.Commands.ShouldAllBe(c => c.StartsWith("EHLO", StringComparison.Ordinal) || c == "QUIT");
    }

    [Fact]
    public async Task A_server_whose_certificate_nobody_vouches_for_is_sent_nothing()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        await using var smtp = new SmtpListener { Certificate = certificate };
        (await Fails($"smtps://ana:canary@localhost:{smtp.Port}")).Message.ShouldContain("no trusted TLS connection");
        smtp.Commands.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_at_the_port_is_told_as_such()
    {
        string url;
        await using (var gone = new SmtpListener())
            url = gone.Url;
        (await Fails(url)).Message.ShouldContain("cannot be reached (ConnectionRefused)");
    }

    private Task Send(string url, Guid id, int timeoutSeconds = 15)
    {
        var options = CanaryMail.Options(url, timeoutSeconds);
        return new SmtpSender(options, log).SendAsync(
            EmailMessage.Of(id, CanaryMail.Recipient, CanaryMail.Text, options.Value.ToSender()),
            Ct
        );
    }

    private async Task<EmailNotSentException> Fails(string url, int timeoutSeconds = 15)
    {
        var fault = await Should.ThrowAsync<EmailNotSentException>(() =>
            Send(url, Guid.CreateVersion7(), timeoutSeconds)
        );
        var everything = $"{fault} {string.Join('\n', log.Lines)}";
        everything.ShouldNotContain("canary", Case.Insensitive);
        everything.ShouldNotContain("Zoë");
        return fault;
    }
}
