using InterviewMaster.Platform.Email;
using Microsoft.Extensions.Options;

namespace InterviewMaster.Tests.Email;

/// <summary>A mail whose secrets are told apart from everything else by the word canary, and how it is sent.</summary>
internal static class CanaryMail
{
    public const string Password = "canary-pass:w%rd";
    public const string Recipient = "canary.ana@example.org";

    public static readonly EmailText Text = new(
        "Confirm your e-mail address",
        "Hello Zoë,",
        ["Welcome to InterviewMaster.", ".A line that begins with a dot."],
        new EmailButton(
            "Confirm address",
            $"https://practice.example.org/verify-email#token=canary-token-77ab.{new string('a', 200)}"
        )
    );

    public static IOptions<EmailOptions> Options(string url, int timeoutSeconds = 15) =>
        Microsoft.Extensions.Options.Options.Create(
            new EmailOptions
            {
                SmtpUrl = url,
                From = "Practice <hello@practice.example.org>",
                TimeoutSeconds = timeoutSeconds,
            }
        );
}
