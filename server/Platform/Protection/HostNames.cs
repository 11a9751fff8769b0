using System.Net;
using InterviewMaster.Platform.Problems;
using InterviewMaster.Platform.Settings;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Primitives;

namespace InterviewMaster.Platform.Protection;

/// <summary>Under which names this server answers, and whether a browser keeps its cookies there.</summary>
internal static partial class HostNames
{
    private static readonly Problem UnknownHost = new("unknown_host", 400, "This server has another name");

    /// <summary>
    /// Once the public address is known, other names in the Host header are refused. Setting AllowedHosts, which is the
    /// framework's own, says otherwise.
    /// </summary>
    public static void UseHostNames(this WebApplication app)
    {
        var url = app.Services.GetRequiredService<PublicUrl>();
        if (!url.IsConfigured || app.Configuration["AllowedHosts"] is not (null or "" or "*"))
            return;
        StringSegment[] allowed = [url.Host, "localhost", "127.0.0.1", "[::1]"];
        app.Use(
            (context, next) =>
                HostString.MatchesAny(context.Request.Host.Host, allowed)
                    ? next(context)
                    : UnknownHost.Result($"InterviewMaster is at {url.Of("/")}.").ExecuteAsync(context)
        );
    }

    /// <summary>Said once at the start: somebody whose sign-in is lost at each reload would look for it elsewhere.</summary>
    public static void WarnOfPlainHttp(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            if (app.Services.GetRequiredService<PublicUrl>().IsHttps)
                return;
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
            var open = addresses?.Addresses.FirstOrDefault(IsPlainAndReachable);
            if (open is not null)
                LogPlainHttp(app.Logger, open);
        });

    internal static bool IsPlainAndReachable(string address)
    {
        var binding = BindingAddress.Parse(address);
        return binding.Scheme == Uri.UriSchemeHttp
            && !binding.IsUnixPipe
            && !binding.IsNamedPipe
            && !string.Equals(binding.Host, "localhost", StringComparison.OrdinalIgnoreCase)
            && !(IPAddress.TryParse(binding.Host, out var ip) && IPAddress.IsLoopback(ip));
    }

    [LoggerMessage(
        LogLevel.Warning,
        "The server listens on {Address} without TLS, where browsers do not keep the sign-in cookie: people are signed out at each reload; put TLS in front and set PublicUrl to the https address"
    )]
    private static partial void LogPlainHttp(ILogger logger, string address);
}
