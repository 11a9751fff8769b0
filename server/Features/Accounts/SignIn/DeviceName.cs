namespace InterviewMaster.Features.Accounts;

/// <summary>
/// What a browser or program calls itself, in words that its owner recognises: <c>Chrome on Windows</c>. It is a hint,
/// never a proof: anybody may call themselves anything.
/// </summary>
internal static class DeviceName
{
    public const string Unknown = "Unknown device";

    /// <summary>Nothing that matters stands later; what comes may be ten kilobytes of anything.</summary>
    private const int LengthRead = 512;

    private static readonly (string Mark, string Name)[] Programs =
    [
        ("curl/", "curl"),
        ("Wget/", "Wget"),
        ("HTTPie/", "HTTPie"),
        ("PostmanRuntime/", "Postman"),
        ("python-requests/", "Python"),
    ];

    /// <summary>In this order: nearly all of them also call themselves Chrome and Safari.</summary>
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg/", "Edge"),
        ("EdgA/", "Edge"),
        ("EdgiOS/", "Edge"),
        ("Edge/", "Edge"),
        ("OPR/", "Opera"),
        ("OPT/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Vivaldi/", "Vivaldi"),
        ("YaBrowser/", "Yandex Browser"),
        ("HeadlessChrome/", "Headless Chrome"),
        ("FxiOS/", "Firefox"),
        ("Firefox/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chromium/", "Chromium"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
        ("Trident/", "Internet Explorer"),
        ("MSIE ", "Internet Explorer"),
    ];

    /// <summary>In this order: an iPhone is "like Mac OS X", and Android is Linux.</summary>
    private static readonly (string Mark, string Name)[] Systems =
    [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("CrOS", "ChromeOS"),
        ("Windows", "Windows"),
        ("Macintosh", "Mac"),
        ("Linux", "Linux"),
        ("X11", "Linux"),
    ];

    public static string Of(string? userAgent)
    {
        var text = (userAgent ?? "").AsSpan();
        if (text.Length > LengthRead)
            text = text[..LengthRead];
        if (Find(Programs, text) is { } program)
            return program;
        return (Find(Browsers, text), Find(Systems, text)) switch
        {
            ({ } browser, { } system) => $"{browser} on {system}",
            ({ } browser, null) => browser,
            (null, { } system) => $"Unknown browser on {system}",
            (null, null) => Unknown,
        };
    }

    private static string? Find((string Mark, string Name)[] names, ReadOnlySpan<char> text)
    {
        foreach (var (mark, name) in names)
        {
            if (text.Contains(mark, StringComparison.Ordinal))
                return name;
        }
        return null;
    }
}
