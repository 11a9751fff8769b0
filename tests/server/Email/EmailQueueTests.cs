using System.Text.Json;
using InterviewMaster.Data;
using InterviewMaster.Platform.Email;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.Secrets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace InterviewMaster.Tests.Email;

/// <summary>Mails of a server without SMTP: sealed in the database, then files in the outbox.</summary>
public sealed class EmailQueueTests(EmailQueueTests.Server mail) : IClassFixture<EmailQueueTests.Server>
{
    private const string Token = "canary-token-3f9c";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_smtp_a_mail_is_a_file_in_the_outbox_for_the_servers_user_only()
    {
        var text = Text("Without SMTP");
        await Queue("ana@example.org", text);
        var file = await InOutbox(text.Subject);
        Path.GetFileName(file).ShouldMatch(@"^\d{8}-\d{6}-[0-9a-f]{32}\.eml$");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var message = await MimeMessage.LoadAsync(file, Ct);
        message.To.ToString().ShouldBe("ana@example.org");
        message.From.ToString().ShouldBe("\"InterviewMaster\" <no-reply@localhost>");
        message.TextBody!.ReplaceLineEndings("\n").ShouldBe(EmailLayout.ToPlainText(text));
        message.HtmlBody!.ReplaceLineEndings("\n").ShouldBe(EmailLayout.ToHtml(text).ReplaceLineEndings("\n"));
        // A developer copies the link from the file.
        (await File.ReadAllTextAsync(file, Ct)).ShouldContain($"\r\n{text.Button!.Url}\r\n");
    }

    [Fact]
    public async Task The_log_names_subject_and_file_and_nothing_else()
    {
        var text = Text("In the log");
        await Queue("canary.ana@example.org", text);
        var file = Path.GetFileName(await InOutbox(text.Subject));
        await Eventually.Is(() => mail.Log.Lines.Any(line => line.Contains(file)), "the line is logged");
        var line = mail.Log.Lines.Single(l => l.Contains(file));
        line.ShouldBe($"Information: No SMTP server is configured: \"{text.Subject}\" is in outbox/{file}");
        mail.Log.Lines.Where(l => l.Contains("canary")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mail_of_a_change_that_was_rolled_back_is_never_written()
    {
        var lost = Text("Rolled back");
        var kept = Text("Committed");
        var lostId = await mail.Of.InScope(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await using var transaction = await db.Database.BeginTransactionAsync(Ct);
            services.GetRequiredService<Emails>().Queue("ana@example.org", lost);
            await db.SaveChangesAsync(Ct);
            await transaction.RollbackAsync(Ct);
            return db.ChangeTracker.Entries<QueuedJob>().Single().Entity.Id;
        });
        await Queue("ana@example.org", kept);
        await InOutbox(kept.Subject);
        (await Outbox()).ShouldNotContain(m => m.Message.Subject == lost.Subject);
        (await mail.Of.InDb(db => db.QueuedJobs.AnyAsync(j => j.Id == lostId, Ct))).ShouldBeFalse();
    }

    [Fact]
    public async Task The_queued_row_holds_no_recipient_no_token_and_no_text_in_the_clear()
    {
        var row = await mail.Of.InScope(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await using var transaction = await db.Database.BeginTransactionAsync(Ct);
            services.GetRequiredService<Emails>().Queue("canary.ana@example.org", Text("A subject"));
            await db.SaveChangesAsync(Ct);
            var id = db.ChangeTracker.Entries<QueuedJob>().Single().Entity.Id;
            var stored = await db.QueuedJobs.AsNoTracking().SingleAsync(j => j.Id == id, Ct);
            await transaction.RollbackAsync(Ct);
            return stored;
        });
        string[] secrets = [Token, "canary", "ana@example.org", "example.org", "A subject", "Please", "Hello"];
        secrets.Where(s => row.Payload.Contains(s, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        // Not merely encoded, either.
        var payload = JsonSerializer.Deserialize<SendEmail>(row.Payload)!;
        var bytes = Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlDecode(payload.Sealed);
        var plain = System.Text.Encoding.UTF8.GetString(bytes);
        secrets.Where(s => plain.Contains(s, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        var opened = Letter.Open(mail.Of.Services.GetRequiredService<SecretBox>(), payload);
        opened.To.ShouldBe("canary.ana@example.org");
        opened.Text.Button!.Url.ShouldContain(Token);
    }

    [Fact]
    public async Task A_job_that_runs_twice_makes_one_file_with_the_same_bytes()
    {
        var email = Sealed(Guid.CreateVersion7(), "ana@example.org", Text("Twice"));
        await Run(email);
        var first = await InOutbox("Twice");
        var bytes = await File.ReadAllBytesAsync(first, Ct);
        await Run(email);
        (await Outbox()).Count(m => m.Message.Subject == "Twice").ShouldBe(1);
        (await File.ReadAllBytesAsync(first, Ct)).ShouldBe(bytes);
    }

    [Fact]
    public async Task A_sealed_mail_that_was_changed_or_moved_to_another_id_is_refused_clearly()
    {
        var email = Sealed(Guid.CreateVersion7(), "ana@example.org", Text("Changed"));
        var middle = email.Sealed.Length / 2;
        var flipped = email.Sealed[middle] == 'A' ? 'B' : 'A';
        SendEmail[] forged =
        [
            email with
            {
                Sealed = $"{email.Sealed[..middle]}{flipped}{email.Sealed[(middle + 1)..]}",
            },
            email with
            {
                EmailId = Guid.CreateVersion7(),
            },
        ];
        foreach (var one in forged)
        {
            var refused = await Should.ThrowAsync<InvalidOperationException>(() => Run(one));
            refused.Message.ShouldContain($"E-mail {one.EmailId} cannot be opened");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("ana")]
    [InlineData("ana@example.org\r\nBcc: eve@example.org")]
    [InlineData("ana@example.org\nBcc: eve@example.org")]
    [InlineData("ana@example.org, eve@example.org")]
    [InlineData("ana@example.org; eve@example.org")]
    [InlineData("Ana <ana@example.org>")]
    [InlineData("friends: ana@example.org;")]
    [InlineData(" ana@example.org")]
    public void A_mail_goes_to_one_recipient_or_is_refused(string to) =>
        Should.Throw<ArgumentException>(() => EmailMessage.Check(to, Text("One")));

    [Theory]
    [InlineData("")]
    [InlineData("Hello\r\nBcc: eve@example.org")]
    [InlineData("Hello\nthere")]
    [InlineData("Hello\0there")]
    public void A_subject_is_one_header_or_is_refused(string subject) =>
        Should.Throw<ArgumentException>(() => EmailMessage.Check("ana@example.org", Text(subject)));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/reset-password")]
    [InlineData("https://example.org/\r\nBcc: eve@example.org")]
    [InlineData("https://example.org/ two")]
    public void A_link_is_a_web_address_or_is_refused(string url) =>
        Should.Throw<ArgumentException>(() =>
            EmailMessage.Check("ana@example.org", Text("Link") with { Button = new EmailButton("Open", url) })
        );

    [Fact]
    public async Task What_is_refused_is_not_queued() =>
        await mail.Of.InScope(services =>
        {
            var emails = services.GetRequiredService<Emails>();
            emails.AreSent.ShouldBeFalse();
            Should.Throw<ArgumentException>(() => emails.Queue("ana@example.org\r\nBcc: eve@example.org", Text("No")));
            services.GetRequiredService<AppDb>().ChangeTracker.HasChanges().ShouldBeFalse();
            return Task.FromResult(0);
        });

    private static EmailText Text(string subject) =>
        new(
            subject,
            "Hello canary Zoë,",
            ["Please look at this."],
            new EmailButton("Open", $"https://practice.example.org/verify-email#token={Token}")
        );

    private Task<int> Queue(string to, EmailText text) =>
        mail.Of.InScope(async services =>
        {
            services.GetRequiredService<Emails>().Queue(to, text);
            await services.GetRequiredService<AppDb>().SaveChangesAsync(Ct);
            return 0;
        });

    private SendEmail Sealed(Guid id, string to, EmailText text) =>
        new(id, Letter.Seal(mail.Of.Services.GetRequiredService<SecretBox>(), id, new Letter(to, text)));

    private Task<int> Run(SendEmail email) =>
        mail.Of.InScope(async services =>
        {
            var kind = services.GetRequiredService<JobCatalogue>().Find(nameof(SendEmail));
            await JobKind.InvokeAsync(kind.Handle, email, services, Ct);
            return 0;
        });

    private async Task<string> InOutbox(string subject)
    {
        var there = await Eventually.Get(Outbox, all => all.Any(m => m.Message.Subject == subject), subject);
        return there.Single(m => m.Message.Subject == subject).File;
    }

    private async Task<List<(string File, MimeMessage Message)>> Outbox()
    {
        var folder = Path.Combine(mail.Of.DataFolder, "outbox");
        var mails = new List<(string, MimeMessage)>();
        if (!Directory.Exists(folder))
            return mails;
        foreach (var file in Directory.EnumerateFiles(folder, "*.eml"))
            mails.Add((file, await MimeMessage.LoadAsync(file, Ct)));
        return mails;
    }

    /// <summary>A server without SMTP whose outbox' log is kept.</summary>
    public sealed class Server : IAsyncLifetime
    {
        private readonly ListLogger<Outbox> log = new();

        public TestServer Of { get; private set; } = null!;

        internal ListLogger<Outbox> Log => log;

        public async ValueTask InitializeAsync() =>
            Of = await TestServer.StartAsync(services => services.AddSingleton<ILogger<Outbox>>(log));

        public ValueTask DisposeAsync() => Of.DisposeAsync();
    }
}
