namespace InterviewMaster.Platform.Email;

/// <summary>
/// What a mail says, from which both its forms are laid out. Everything in it is text, never markup: user-given words
/// may stand anywhere but in the subject.
/// </summary>
/// <param name="Subject">One line, at most 78 characters.</param>
/// <param name="Greeting">The first line: <c>Hello Ana,</c></param>
/// <param name="Paragraphs">The message, the most important first: it is also the preview in a list of mails.</param>
/// <param name="Button">The one thing to do, if there is one.</param>
/// <param name="SmallPrint">How long a link lives, and what to do if it was not you.</param>
public sealed record EmailText(
    string Subject,
    string Greeting,
    IReadOnlyList<string> Paragraphs,
    EmailButton? Button = null,
    IReadOnlyList<string>? SmallPrint = null
);

/// <summary>A link that stands out. Its URL is also shown in clear.</summary>
/// <param name="Label">Two or three words.</param>
/// <param name="Url">Absolute, http or https; may hold a token.</param>
public sealed record EmailButton(string Label, string Url);
