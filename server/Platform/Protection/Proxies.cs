using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace InterviewMaster.Platform.Protection;

/// <summary>
/// Who in front of this server may say where a request came from: setting <c>Proxies__0</c>, an address or a network
/// such as 10.0.0.0/8. From anybody else X-Forwarded-For and X-Forwarded-Proto are words without meaning.
/// </summary>
internal static class Proxies
{
    public static void AddProxies(this WebApplicationBuilder builder)
    {
        var networks = builder
            .Configuration.GetSection("Proxies")
            .GetChildren()
            .Select(setting => Network(setting.Value ?? ""))
            .ToList();
        // After all others: the framework's own switch ASPNETCORE_FORWARDEDHEADERS_ENABLED would trust everybody.
        builder.Services.PostConfigure<ForwardedHeadersOptions>(o =>
        {
            o.KnownProxies.Clear();
            o.KnownIPNetworks.Clear();
            foreach (var network in networks)
                o.KnownIPNetworks.Add(network);
            o.ForwardedHeaders =
                networks.Count > 0
                    ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
                    : ForwardedHeaders.None;
            // Through as many as are known; the first stranger from the right is the caller.
            o.ForwardLimit = null;
        });
    }

    private static IPNetwork Network(string given)
    {
        if (IPNetwork.TryParse(given, out var network))
            return network;
        if (IPAddress.TryParse(given, out var address))
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        throw new InvalidOperationException(
            $"Proxies has {given}; it must be an address such as 10.0.0.5 or a network such as 10.0.0.0/8."
        );
    }
}
