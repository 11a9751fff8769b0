using System.Text.RegularExpressions;
using CsCheck;
using InterviewMaster.Platform.Email;

namespace InterviewMaster.Tests.Email;

/// <summary>One text, two forms.</summary>
public sealed partial class EmailLayoutTests
{
    private const string Link =
        "https://practice.example.org/verify-email#token=eyJhbGciOiJIUzI1NiJ9.abcdefghijklmnop.0123456789&x=1";

    private static readonly EmailText Full = new(
        "Confirm your e-mail address",
        "Hello Zoë,",
        [
            "Welcome to InterviewMaster. Please confirm that this address is yours, and then go on to your first practice.",
            "See you soon.",
        ],
        new EmailButton("Confirm address", Link),
        ["The link works once, for 24 hours.", "If you did not sign up, ignore this mail."]
    );

    [Fact]
    public void The_plain_text_is_a_letter_with_the_link_whole_on_a_line_of_its_own() =>
        EmailLayout
            .ToPlainText(Full)
            .ShouldBe(
                $"""
                Hello Zoë,

                Welcome to InterviewMaster. Please confirm that this address is yours,
                and then go on to your first practice.

                See you soon.

                Confirm address:
                {Link}

                The link works once, for 24 hours.

                If you did not sign up, ignore this mail.

                {"-- "}
                InterviewMaster

                """.ReplaceLineEndings("\n")
            );

    [Fact]
    public void A_mail_without_button_and_small_print_is_shorter()
    {
        var text = new EmailText("Done", "Hello,", ["It is done."]);
        EmailLayout.ToPlainText(text).ShouldBe("Hello,\n\nIt is done.\n\n-- \nInterviewMaster\n");
        var html = EmailLayout.ToHtml(text);
        html.ShouldNotContain("<a ");
        html.ShouldNotContain("border-top:");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\"><img src=x onerror=y>", "&quot;&gt;&lt;img src=x onerror=y&gt;")]
    [InlineData("' onmouseover='y", "&#x27; onmouseover=&#x27;y")]
    [InlineData("Tom & Jerry", "Tom &amp; Jerry")]
    [InlineData("{{button}}", "{{button}}")]
    [InlineData("two\r\nlines\tand\0more", "two lines and more")]
    [InlineData("turned\u202eround\u2028line", "turned round line")]
    public void Words_of_a_user_are_never_markup(string words, string shown)
    {
        var html = EmailLayout.ToHtml(Full with { Greeting = $"Hello {words},", Paragraphs = [$"From {words}."] });
        html.ShouldContain($">Hello {shown},<");
        html.ShouldContain($">From {shown}.<");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("onmouseover='");
    }

    [Fact]
    public void The_page_has_the_button_the_link_in_clear_and_a_preview()
    {
        var html = EmailLayout.ToHtml(Full);
        var encoded = Link.Replace("&", "&amp;", StringComparison.Ordinal);
        Href().Matches(html).Select(m => m.Groups[1].Value).ShouldBe([encoded, encoded]);
        html.ShouldContain($">{encoded}</a>");
        html.ShouldContain(">Confirm address</a>");
        html.IndexOf("Welcome to InterviewMaster", StringComparison.Ordinal)
            .ShouldBeLessThan(html.IndexOf("Hello Zo", StringComparison.Ordinal));
        html.ShouldContain("<title>Confirm your e-mail address</title>");
        html.ShouldContain("<html lang=\"en\"");
        html.ShouldContain("name=\"color-scheme\" content=\"light dark\"");
        html.ShouldContain("prefers-color-scheme: dark");
        html.ShouldContain("max-width:560px");
        html.ShouldNotContain("{{");
    }

    [Fact]
    public void Nothing_is_fetched_and_nothing_runs()
    {
        var html = EmailLayout.ToHtml(Full);
        Fetched().Matches(html).ShouldBeEmpty();
        // As mail servers may cut longer lines (RFC 5321).
        html.Split('\n').Max(line => line.Length).ShouldBeLessThan(998);
    }

    [Fact]
    public void Plain_lines_are_short_unless_one_word_is_longer() =>
        Gen.Char["abc xyz \n\té"]
            .Array[0, 400]
            .Select(chars => new string(chars))
            .Sample(
                words =>
                {
                    var text = EmailLayout.ToPlainText(Full with { Greeting = words, Paragraphs = [words, words] });
                    text.Split('\n').ShouldAllBe(line => line.Length <= 72 || !line.Contains(' '));
                    var expected = words.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
                    var greeted = text[..text.IndexOf("Confirm address:", StringComparison.Ordinal)];
                    greeted
                        .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
                        .ShouldBe([.. expected, .. expected, .. expected]);
                },
                iter: 300
            );

    [Fact]
    public void Any_words_at_all_keep_the_page_well_formed() =>
        Gen.String.Sample(
            words =>
            {
                var usual = EmailLayout.ToHtml(Full with { Greeting = "Hello," });
                var html = EmailLayout.ToHtml(Full with { Greeting = words });
                html.Count(c => c == '<').ShouldBe(usual.Count(c => c == '<'));
                html.Count(c => c == '>').ShouldBe(usual.Count(c => c == '>'));
                html.Count(c => c == '"').ShouldBe(usual.Count(c => c == '"'));
            },
            iter: 300
        );

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Href();

    [GeneratedRegex(@"<img|<link|<script|<iframe|src=|url\(|@import", RegexOptions.IgnoreCase)]
    private static partial Regex Fetched();
}
