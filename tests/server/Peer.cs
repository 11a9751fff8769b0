using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace InterviewMaster.Tests;

/// <summary>
/// A server without sockets has no callers' addresses. This gives a request the one that a test wants, before anything
/// of the product runs; and, where no endpoint answers, a fault of ours when a test wants one.
/// </summary>
internal sealed class Peer : IStartupFilter
{
    public const string AddressHeader = "X-Test-Peer";
    public const string FaultHeader = "X-Test-Fault";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(
                (context, rest) =>
                {
                    if (context.Request.Headers[AddressHeader].ToString() is { Length: > 0 } address)
                        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
                    return rest(context);
                }
            );
            next(app);
            app.Use(
                (context, rest) =>
                    context.Request.Headers.ContainsKey(FaultHeader)
                        ? throw new InvalidOperationException("A fault that the test asked for.")
                        : rest(context)
            );
        };
}
