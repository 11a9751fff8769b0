using System.Diagnostics;
using System.Text.Json;
using InterviewMaster.Data;
using InterviewMaster.Platform.Email;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.Secrets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace InterviewMaster.Tests.Email;

/// <summary>From the queue of a whole server, over a real socket, to a mail server.</summary>
public sealed class EmailBySmtpTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_queued_mail_arrives_whole_at_its_one_recipient_within_five_seconds()
    {
        await using var smtp = new SmtpListener { Account = ("ana@relay", CanaryMail.Password) };
        await using var server = await ServerWith(smtp, "smtp://ana%40relay:canary-pass%3Aw%25rd@127.0.0.1");
        var watch = Stopwatch.StartNew();
        var before = TimeProvider.System.GetUtcNow();
        await Queue(server.Services);
        await Eventually.Is(() => !smtp.Mails.IsEmpty, "the mail");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));

        var taken = smtp.Mails.ShouldHaveSingleItem();
        taken.SignedInAs.ShouldBe("ana@relay");
        taken.From.ShouldBe("hello@practice.example.org");
        taken.Recipients.ShouldBe([CanaryMail.Recipient]);
        var message = taken.Message;
        message.Subject.ShouldBe(CanaryMail.Text.Subject);
        message.From.ToString().ShouldBe("\"Practice\" <hello@practice.example.org>");
        message.To.ToString().ShouldBe(CanaryMail.Recipient);
        message.Cc.Concat(message.Bcc).ShouldBeEmpty();
        message.Date.ShouldBeInRange(before.AddSeconds(-1), before.AddSeconds(5));
        message.MessageId!.ShouldMatch("^[0-9a-f]{32}@practice\\.example\\.org$");
        message.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        var body = message.Body.ShouldBeOfType<MultipartAlternative>();
        body.Select(part => part.ContentType.MimeType).ShouldBe(["text/plain", "text/html"]);
        body.ShouldAllBe(part => part.ContentType.Charset == "utf-8");
        message.TextBody!.ReplaceLineEndings("\n").ShouldBe(EmailLayout.ToPlainText(CanaryMail.Text));
        message
            .HtmlBody!.ReplaceLineEndings("\n")
            .ShouldBe(EmailLayout.ToHtml(CanaryMail.Text).ReplaceLineEndings("\n"));
        taken.Raw.Split("\r\n").Max(line => line.Length).ShouldBeLessThanOrEqualTo(998);
        await Eventually.Is(() => smtp.Commands.Contains("QUIT"), "a goodbye");
        Directory.Exists(Path.Combine(server.DataFolder, "outbox")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_server_that_puts_it_off_twice_gets_it_at_the_third_attempt_once()
    {
        await using var smtp = new SmtpListener();
        await using var server = await ServerWith(smtp, "smtp://127.0.0.1");
        smtp.RefuseNext(2);
        await Queue(server.Services);
        await Eventually.Is(() => !smtp.Mails.IsEmpty, "the third attempt");
        smtp.Commands.Count(c => c.StartsWith("RCPT", StringComparison.Ordinal)).ShouldBe(3);
        await NothingIsQueued(server);
        smtp.Mails.Count.ShouldBe(1);
        (await server.InDb(db => db.DeadLetters.CountAsync(Ct))).ShouldBe(0);
    }

    [Fact]
    public async Task A_mail_that_no_server_takes_is_a_dead_letter_after_twelve_attempts_and_still_sealed()
    {
        await using var smtp = new SmtpListener();
        await using var server = await ServerWith(smtp, "smtp://127.0.0.1");
        smtp.Manners = Manners.RefusesAndRepeats;
        var box = server.Services.GetRequiredService<SecretBox>();
        var (later, last) = (Row(box, attempts: 10), Row(box, attempts: 11));
        await server.InDb(db =>
        {
            db.QueuedJobs.AddRange(later, last);
            return db.SaveChangesAsync(Ct);
        });
        var letter = await Eventually.Get(
            () => server.InDb(db => db.DeadLetters.AsNoTracking().SingleOrDefaultAsync(Ct)),
            found => found is not null,
            "the dead letter"
        );
        letter!.Id.ShouldBe(last.Id);
        letter.Attempts.ShouldBe(12);
        letter.Error.ShouldContain("status 550 5.1.1");
        $"{letter.Error}{letter.Payload}".ShouldNotContain("canary");
        var waiting = await Eventually.Get(
            () => server.InDb(db => db.QueuedJobs.AsNoTracking().SingleAsync(j => j.Id == later.Id, Ct)),
            row => row.LastError is not null,
            "the eleventh attempt"
        );
        waiting.Attempts.ShouldBe(11);
        waiting.LastError!.ShouldNotContain("canary");
    }

    /// <summary>A server that has sent whatever it sends when it starts.</summary>
    private static async Task<TestServer> ServerWith(SmtpListener smtp, string url)
    {
        var server = await TestServer.StartAsync(services =>
            services.AddSingleton(CanaryMail.Options($"{url}:{smtp.Port}"))
        );
        await NothingIsQueued(server);
        smtp.Mails.Clear();
        smtp.Commands.Clear();
        return server;
    }

    private static Task NothingIsQueued(TestServer server) =>
        Eventually.Is(
            () => server.InDb(async db => !await db.QueuedJobs.AnyAsync(j => j.Kind == nameof(SendEmail), Ct)),
            "every mail is sent"
        );

    /// <summary>As if it had been tried before.</summary>
    private static QueuedJob Row(SecretBox box, int attempts)
    {
        var id = Guid.CreateVersion7();
        return new QueuedJob
        {
            Id = id,
            Kind = nameof(SendEmail),
            Payload = JsonSerializer.Serialize(
                new SendEmail(id, Letter.Seal(box, id, new Letter(CanaryMail.Recipient, CanaryMail.Text)))
            ),
            EnqueuedAt = TimeProvider.System.GetUtcNow(),
            Attempts = attempts,
        };
    }

    private static async Task Queue(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var emails = scope.ServiceProvider.GetRequiredService<Emails>();
        emails.AreSent.ShouldBeTrue();
        emails.Queue(CanaryMail.Recipient, CanaryMail.Text);
        await scope.ServiceProvider.GetRequiredService<AppDb>().SaveChangesAsync(Ct);
    }
}
