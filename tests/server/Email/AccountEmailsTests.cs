using System.Reflection;
using System.Text.RegularExpressions;
using InterviewMaster.Features.Accounts;
using InterviewMaster.Platform.Email;

namespace InterviewMaster.Tests.Email;

/// <summary>Every mail about an account.</summary>
public sealed partial class AccountEmailsTests
{
    private const string Link = "https://practice.example.org/reset-password#token=abc";
    private static readonly DateTimeOffset At = new(2026, 11, 24, 16, 30, 0, TimeSpan.FromHours(2));

    private static Dictionary<string, EmailText> All(string name = "Ana Reyes", string device = "Chrome on Windows") =>
        new()
        {
            ["ConfirmAddress"] = AccountEmails.ConfirmAddress(name, Link),
            ["ConfirmNewAddress"] = AccountEmails.ConfirmNewAddress(name, Link),
            ["AddressIsToChange"] = AccountEmails.AddressIsToChange(name, AccountEmails.Masked("bea@example.org")),
            ["AddressChanged"] = AccountEmails.AddressChanged(name),
            ["ResetPassword"] = AccountEmails.ResetPassword(name, Link),
            ["PasswordChanged"] = AccountEmails.PasswordChanged(name, At, device),
            ["PasswordWasReset"] = AccountEmails.PasswordWasReset(name),
            ["SessionEndedForSafety"] = AccountEmails.SessionEndedForSafety(name, device),
            ["SignInLocked"] = AccountEmails.SignInLocked(name, "203.0.113.7"),
            ["TwoFactorEnabled"] = AccountEmails.TwoFactorEnabled(name),
            ["TwoFactorDisabled"] = AccountEmails.TwoFactorDisabled(name),
            ["RecoveryCodeUsed"] = AccountEmails.RecoveryCodeUsed(name, 9),
            ["PasskeyAdded"] = AccountEmails.PasskeyAdded(name, device),
            ["DeletionRequested"] = AccountEmails.DeletionRequested(name, At, Link),
            ["AccountDeleted"] = AccountEmails.AccountDeleted(name),
        };

    [Fact]
    public void The_table_of_these_tests_has_every_mail() =>
        typeof(AccountEmails)
            .GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Where(m => m.ReturnType == typeof(EmailText))
            .Select(m => m.Name)
            .ShouldBe(All().Keys, ignoreOrder: true);

    [Fact]
    public void Each_is_whole_short_calm_and_says_what_to_do_if_it_was_not_you()
    {
        foreach (var (mail, text) in All())
        {
            text.Subject.Length.ShouldBeInRange(1, 78, mail);
            EmailMessage.Check("ana@example.org", text);
            text.Greeting.ShouldBe("Hello Ana Reyes,", mail);
            text.Paragraphs.ShouldNotBeEmpty(mail);
            var plain = EmailLayout.ToPlainText(text);
            var html = EmailLayout.ToHtml(text);
            foreach (var form in new[] { plain, html })
                Leftover().Match(form).Value.ShouldBeEmpty(mail);
            plain.ShouldNotContain("!", Case.Sensitive, mail);
            plain.Length.ShouldBeLessThan(900, mail);
            var smallPrint = string.Join(' ', text.SmallPrint!);
            smallPrint.ShouldMatch("(?i)if (this|it) was not you|if you did not (ask for this|sign up)", mail);
            if (text.Button is not null)
                plain.Split('\n').ShouldContain(Link, mail);
        }
    }

    [Fact]
    public void Subjects_tell_the_mails_apart() => All().Values.Select(t => t.Subject).ShouldBeUnique();

    [Fact]
    public void Times_are_written_out_in_utc() =>
        Plain(AccountEmails.PasswordChanged("Ana", At, "Firefox on Linux"))
            .ShouldContain("on 24 November 2026, 14:30 UTC, on Firefox on Linux.");

    [Theory]
    [InlineData(0, "the last one")]
    [InlineData(1, "1 code left")]
    [InlineData(9, "9 codes left")]
    public void Recovery_codes_are_counted(int left, string words) =>
        Plain(AccountEmails.RecoveryCodeUsed("Ana", left)).ShouldContain(words);

    [Theory]
    [InlineData("Ana", "Hello Ana,")]
    [InlineData("  Zoë\r\nBcc: x ", "Hello,")]
    [InlineData("Ana\r\nReyes", "Hello Ana Reyes,")]
    [InlineData("J. R. O'Neill-Smith", "Hello J. R. O'Neill-Smith,")]
    [InlineData("J.R. Smith", "Hello J.R. Smith,")]
    [InlineData("J.Smith", "Hello,")]
    [InlineData("", "Hello,")]
    [InlineData("Win at https://evil.example", "Hello,")]
    [InlineData("evil.example", "Hello,")]
    [InlineData("WWW.evil", "Hello,")]
    [InlineData("call@evil", "Hello,")]
    public void A_name_greets_unless_it_could_become_a_link(string name, string greeting) =>
        AccountEmails.TwoFactorEnabled(name).Greeting.ShouldBe(greeting);

    [Fact]
    public void A_long_name_does_not_make_the_mail_an_advertisement()
    {
        AccountEmails.TwoFactorEnabled(new string('a', 81)).Greeting.ShouldBe("Hello,");
        var added = Plain(AccountEmails.PasskeyAdded("Ana", new string('k', 500)));
        added.ShouldContain($"{new string('k', 80)}…");
        added.ShouldNotContain(new string('k', 81));
        Plain(AccountEmails.PasskeyAdded("Ana", string.Concat(Enumerable.Repeat("🔑", 90))))
            .ShouldContain($"{string.Concat(Enumerable.Repeat("🔑", 80))}…");
    }

    [Fact]
    public void Markup_and_line_breaks_of_a_user_are_text()
    {
        foreach (var (mail, text) in All("<b>Ana", "<script>x</script>\r\n\r\nSubject: y"))
        {
            text.Subject.ShouldNotContain("Ana", Case.Sensitive, mail);
            EmailLayout.ToHtml(text).ShouldNotContain("<script", Case.Insensitive, mail);
            EmailLayout.ToHtml(text).ShouldNotContain("<b>", Case.Insensitive, mail);
            EmailLayout.ToPlainText(text).ShouldNotContain("\nSubject:", Case.Sensitive, mail);
        }
    }

    [Theory]
    [InlineData("bea@example.org", "b…@example.org")]
    [InlineData("b@example.org", "b…@example.org")]
    public void An_address_is_masked(string address, string masked) => AccountEmails.Masked(address).ShouldBe(masked);

    private static string Plain(EmailText text) => EmailLayout.ToPlainText(text).Replace('\n', ' ');

    [GeneratedRegex(@"\{\w*\}|\{\{|\}\}|System\.|InterviewMaster\.\w")]
    private static partial Regex Leftover();
}
