using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace InterviewMaster.Platform.Email;

/// <summary>Lays a mail out as plain text and as HTML.</summary>
internal static partial class EmailLayout
{
    private const int Columns = 72;

    private static readonly string Frame = ReadFrame();

    /// <summary>Lines of at most 72 columns; a longer word, and the link, stands whole on a line of its own.</summary>
    public static string ToPlainText(EmailText text)
    {
        var blocks = new List<string> { Wrap(text.Greeting) };
        blocks.AddRange(text.Paragraphs.Select(Wrap));
        if (text.Button is { } button)
            blocks.Add($"{Wrap($"{button.Label}:")}\n{button.Url}");
        blocks.AddRange((text.SmallPrint ?? []).Select(Wrap));
        blocks.Add("-- \nInterviewMaster");
        return string.Join("\n\n", blocks) + "\n";
    }

    /// <summary>A page for mail programs: tables and inline styles, nothing that is fetched.</summary>
    public static string ToHtml(EmailText text) =>
        // In one pass: words of a user that look like a placeholder are not filled in.
        Placeholder()
            .Replace(
                Frame,
                placeholder =>
                    placeholder.Groups[1].Value switch
                    {
                        "subject" => Encode(text.Subject),
                        "preview" => Encode(text.Paragraphs[0]),
                        "greeting" => Encode(text.Greeting),
                        "paragraphs" => Join(text.Paragraphs, Paragraph),
                        "button" => text.Button is { } button ? ButtonOf(button) : "",
                        "small_print" => SmallPrintOf(text.SmallPrint ?? []),
                        var unknown => throw new InvalidOperationException($"layout.html asks for {unknown}."),
                    }
            );

    /// <summary>Words of a user on one line: no line breaks or other control characters, nothing that turns text around.</summary>
    public static string OneLine(string text) => Spaces().Replace(Unprintable().Replace(text, " "), " ").Trim();

    private static string Paragraph(string text) =>
        $"""<p class="ink" style="margin:0 0 16px;font-size:16px;line-height:25px;color:#14151f;">{Encode(text)}</p>""";

    private static string SmallPrintOf(IReadOnlyList<string> lines) =>
        lines.Count == 0
            ? ""
            : $"""
                <tr><td class="pad line" style="padding:20px 36px 8px;border-top:1px solid #dfe1ea;">
                {Join(lines, SmallLine)}
                </td></tr>
                """;

    private static string SmallLine(string text) =>
        $"""<p class="soft" style="margin:0 0 12px;font-size:14px;line-height:21px;color:#55596c;">{Encode(text)}</p>""";

    // A cell with a colour, not a link with a padding: Outlook knows only the first.
    private static string ButtonOf(EmailButton button) =>
        $"""
            <table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px;"><tr>
            <td class="button" bgcolor="#2f3fe0" style="border-radius:10px;background:#2f3fe0;">
            <a class="label" href="{Encode(button.Url)}" style="display:inline-block;padding:14px 26px;font-size:16px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none;border-radius:10px;">{Encode(
                button.Label
            )}</a>
            </td></tr></table>
            <p class="soft" style="margin:0 0 4px;font-size:14px;line-height:21px;color:#55596c;">Or open this link:</p>
            <p style="margin:0 0 24px;font-size:13px;line-height:20px;word-break:break-all;"><a class="accent" href="{Encode(
                button.Url
            )}" style="color:#2f3fe0;text-decoration:underline;">{Encode(button.Url)}</a></p>
            """;

    private static string Join(IEnumerable<string> texts, Func<string, string> markup) =>
        string.Join("\n", texts.Select(markup));

    private static string Encode(string text) => HtmlEncoder.Default.Encode(OneLine(text));

    private static string Wrap(string text)
    {
        var lines = new StringBuilder();
        var column = 0;
        foreach (var word in OneLine(text).Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > Columns)
            {
                lines.Append('\n');
                column = 0;
            }
            else if (column > 0)
            {
                lines.Append(' ');
                column++;
            }
            lines.Append(word);
            column += word.Length;
        }
        return lines.ToString();
    }

    private static string ReadFrame()
    {
        using var stream = typeof(EmailLayout).Assembly.GetManifestResourceStream("email-layout.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")]
    private static partial Regex Unprintable();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();
}
