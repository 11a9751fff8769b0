namespace InterviewMaster.Tests;

/// <summary>
/// A server whose clock tests move. They run one after the other, and only ever move it forward, so that each may
/// count on its own steps.
/// </summary>
public sealed class SteeredServer : IAsyncLifetime
{
    public TestServer Server { get; private set; } = null!;

    public SteerableClock Clock => Server.Clock;

    public async ValueTask InitializeAsync() => Server = await TestServer.StartAsync();

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}

/// <summary>The tests that share the steered server.</summary>
[CollectionDefinition(nameof(SteeredClock))]
public sealed class SteeredClock : ICollectionFixture<SteeredServer>;
