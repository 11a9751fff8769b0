using InterviewMaster.Platform.Email;
using MailKit.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InterviewMaster.Tests.Email;

/// <summary>What may be configured, and what stops the start.</summary>
public sealed class EmailOptionsTests
{
    [Theory]
    [InlineData("smtp://ana:secret@mail.example.org", "mail.example.org", 587, "StartTls", "ana", "secret")]
    [InlineData("smtp://ana:secret@mail.example.org:2525", "mail.example.org", 2525, "StartTls", "ana", "secret")]
    [InlineData("smtps://ana:secret@mail.example.org", "mail.example.org", 465, "SslOnConnect", "ana", "secret")]
    [InlineData("smtps://a%40b.org:p%3A%2F%25%20w@h.org:465/", "h.org", 465, "SslOnConnect", "a@b.org", "p:/% w")]
    [InlineData("smtp://ana:a:b@mail.example.org", "mail.example.org", 587, "StartTls", "ana", "a:b")]
    [InlineData("smtp://mail.example.org:25?starttls=always", "mail.example.org", 25, "StartTls", null, null)]
    [InlineData("smtp://mailpit:1025?starttls=never", "mailpit", 1025, "None", null, null)]
    [InlineData("smtp://localhost:1025", "localhost", 1025, "None", null, null)]
    [InlineData("smtp://ana:secret@127.0.0.1", "127.0.0.1", 587, "None", "ana", "secret")]
    [InlineData("smtp://[::1]:25?starttls=always", "::1", 25, "StartTls", null, null)]
    public void A_server_is_named_by_its_url(
        string url,
        string host,
        int port,
        string security,
        string? user,
        string? password
    )
    {
        var (target, mistake) = SmtpTarget.Read(url);
        mistake.ShouldBeNull();
        target!.Host.ShouldBe(host);
        target.Port.ShouldBe(port);
        target.Security.ShouldBe(Enum.Parse<SecureSocketOptions>(security));
        target.Credential?.UserName.ShouldBe(user);
        target.Credential?.Password.ShouldBe(password);
        (target.Credential is null).ShouldBe(user is null);
        target.ToString().ShouldBe($"{host}:{port}");
    }

    [Theory]
    [InlineData("mail.example.org")]
    [InlineData("https://ana:Canary1@mail.example.org")]
    [InlineData("smtp://")]
    [InlineData("smtp://ana:Canary1@:587")]
    [InlineData("smtp://ana:Canary1@mail.example.org:99999")]
    [InlineData("smtp://ana:Canary1@mail.example.org/inbox")]
    [InlineData("smtp://ana:Canary1@mail.example.org#x")]
    [InlineData("smtp://ana:Canary1@mail.example.org?tls=Canary1")]
    [InlineData("smtp://Canary1@mail.example.org")]
    [InlineData("smtp://:Canary1@mail.example.org")]
    [InlineData("smtp://ana:Canary1@mail.example.org?starttls=never")]
    [InlineData("smtps://ana:Canary1@mail.example.org?starttls=never")]
    public void A_url_that_is_wrong_stops_the_start_and_its_password_is_not_printed(string url)
    {
        var refused = Should.Throw<OptionsValidationException>(() => Start(("Email:SmtpUrl", url)));
        refused.Message.ShouldContain("Email__SmtpUrl: ");
        refused.ToString().ShouldNotContain("Canary1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("InterviewMaster")]
    [InlineData("One <a@example.org>, Two <b@example.org>")]
    [InlineData("Evil <a@example.org>\r\nBcc: b@example.org")]
    public void A_sender_that_is_none_stops_the_start(string from) =>
        Should
            .Throw<OptionsValidationException>(() => Start(("Email:From", from)))
            .Message.ShouldContain("Email__From is one sender");

    [Theory]
    [InlineData("0")]
    [InlineData("61")]
    public void A_patience_without_end_stops_the_start(string seconds) =>
        Should
            .Throw<OptionsValidationException>(() => Start(("Email:TimeoutSeconds", seconds)))
            .Message.ShouldContain("Email__TimeoutSeconds is from 1 to 60.");

    [Fact]
    public void A_misspelt_setting_stops_the_start() =>
        Should
            .Throw<InvalidOperationException>(() => Start(("Email:SmptUrl", "smtp://ana:Canary1@mail.example.org")))
            .ToString()
            .ShouldNotContain("Canary1");

    [Fact]
    public void Without_settings_and_with_good_ones_it_starts()
    {
        Start().SmtpUrl.ShouldBeEmpty();
        Start().ToSender().Address.ShouldBe("no-reply@localhost");
        // EMAIL alone is a variable that people have set for other programs.
        Start(("Email", "ana@example.org")).SmtpUrl.ShouldBeEmpty();
        var good = Start(
            ("Email:SmtpUrl", "smtps://ana:secret@mail.example.org"),
            ("Email:From", "\"Interviews, Ltd\" <hello@example.org>")
        );
        good.ToSender().Name.ShouldBe("Interviews, Ltd");
        good.TimeoutSeconds.ShouldBe(15);
    }

    private static EmailOptions Start(params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        foreach (var (key, value) in settings)
            builder.Configuration[key] = value;
        builder.AddEmail();
        using var services = builder.Services.BuildServiceProvider();
        services.GetRequiredService<IStartupValidator>().Validate();
        return services.GetRequiredService<IOptions<EmailOptions>>().Value;
    }
}
