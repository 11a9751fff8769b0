using System.Net;

namespace InterviewMaster.Platform.Settings;

/// <summary>
/// The address under which people reach this installation: setting <c>PublicUrl</c>, or else the first address of
/// <c>Urls</c>. Links in mails begin with it. Never the Host header of a request: whoever sends one could make our own
/// mail lead elsewhere.
/// </summary>
public sealed class PublicUrl
{
    private const string Default = "http://localhost:8000";

    private readonly Uri address;

    /// <summary>Throws when the setting is no address: a start must not end in mails whose links lead nowhere.</summary>
    public PublicUrl(IConfiguration configuration)
    {
        var given = configuration["PublicUrl"];
        IsConfigured = !string.IsNullOrEmpty(given);
        address = IsConfigured ? Checked(given!) : Listening(configuration["Urls"]);
    }

    /// <summary>False: derived from where the server listens, which only this machine may be able to reach.</summary>
    public bool IsConfigured { get; }

    public bool IsHttps => address.Scheme == Uri.UriSchemeHttps;

    /// <summary>Without the port; an IPv6 address in brackets.</summary>
    public string Host => address.Host;

    /// <param name="path">Begins with a slash; may have a query and a fragment.</param>
    public string Of(string path) => address.GetLeftPart(UriPartial.Authority) + path;

    private static Uri Checked(string given) =>
        Uri.TryCreate(given, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.PathAndQuery == "/"
        && uri.Fragment.Length == 0
        && uri.UserInfo.Length == 0
            ? uri
            : throw new InvalidOperationException(
                $"PublicUrl is {given}; it must look like https://interviews.example.org, without a path."
            );

    private static Uri Listening(string? urls)
    {
        var addresses = (urls ?? "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(url => url.Contains("://", StringComparison.Ordinal))
            .Select(BindingAddress.Parse)
            .Where(binding => !binding.IsUnixPipe && !binding.IsNamedPipe)
            .ToList();
        var chosen = addresses.Find(binding => binding.Scheme == Uri.UriSchemeHttps) ?? addresses.FirstOrDefault();
        return chosen is null ? new Uri(Default) : new Uri($"{chosen.Scheme}://{NameOf(chosen.Host)}:{chosen.Port}");
    }

    /// <summary>A server that listens everywhere is reached on this machine at least as localhost.</summary>
    private static string NameOf(string host) =>
        host is "*" or "+"
        || (IPAddress.TryParse(host, out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)))
            ? "localhost"
            : host;
}
