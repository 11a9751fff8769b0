namespace InterviewMaster.Tests.Platform;

/// <summary>A server that counts requests. Each test comes from addresses of its own.</summary>
public sealed class LimitedServer : IAsyncLifetime
{
    public static readonly IReadOnlyDictionary<string, string> LimitsOn = new Dictionary<string, string>
    {
        ["RateLimits:Enabled"] = "true",
    };

    public TestServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await TestServer.StartAsync(settings: LimitsOn);

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
