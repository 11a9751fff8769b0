using InterviewMaster.Data;
using InterviewMaster.Features.Accounts;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(InterviewMaster.Tests.TestServer))]

namespace InterviewMaster.Tests;

/// <summary>
/// The whole server on a database and a data folder of its own, reached over HTTP without a socket. One serves the
/// run; a test that steers the clock or adds kinds of jobs starts its own.
/// </summary>
public sealed class TestServer : IAsyncLifetime
{
    private readonly Action<IServiceCollection>? configure;
    private readonly bool onSqlite;
    private readonly IReadOnlyDictionary<string, string> settings;
    private TestDatabase? database;
    private Factory? factory;

    public TestServer()
        : this(configure: null, onSqlite: false, dataFolder: null, settings: null) { }

    private TestServer(
        Action<IServiceCollection>? configure,
        bool onSqlite,
        string? dataFolder,
        IReadOnlyDictionary<string, string>? settings
    )
    {
        this.configure = configure;
        this.onSqlite = onSqlite;
        this.settings = settings ?? new Dictionary<string, string>();
        DataFolder = dataFolder ?? Directory.CreateTempSubdirectory("im-test-").FullName;
    }

    /// <summary>The clock of the server; real time unless a test with its own server moves it.</summary>
    public SteerableClock Clock { get; } = new();

    public string DataFolder { get; }

    public string UploadsFolder => Path.Combine(DataFolder, "uploads");

    /// <summary>What the first registration of this installation was answered.</summary>
    public Reply FirstRegistration { get; private set; } = null!;

    public IServiceProvider Services => factory!.Services;

    /// <summary>What another process needs to work on the same installation.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Settings =>
        [KeyValuePair.Create("DATA_DIR", DataFolder), .. database!.Settings];

    /// <summary>A server for one test or one class.</summary>
    /// <param name="configure">Replaces or adds services.</param>
    /// <param name="onSqlite">Whatever database the run is on.</param>
    /// <param name="dataFolder">A folder that was prepared, instead of an empty one.</param>
    /// <param name="settings">As Section:Key. Rate limits are off unless one turns them on.</param>
    public static async Task<TestServer> StartAsync(
        Action<IServiceCollection>? configure = null,
        bool onSqlite = false,
        string? dataFolder = null,
        IReadOnlyDictionary<string, string>? settings = null
    )
    {
        var server = new TestServer(configure, onSqlite, dataFolder, settings);
        try
        {
            await server.InitializeAsync();
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
        return server;
    }

    public async ValueTask InitializeAsync()
    {
        database = onSqlite ? TestDatabase.Sqlite() : await TestDatabase.CreateAsync();
        factory = new Factory(this, database);
        FirstRegistration = await Stranger()
            .Post("/auth/register", new Registration("first@example.org", Person.GoodPassword, "First"));
    }

    public async ValueTask DisposeAsync()
    {
        if (factory is not null)
            await factory.DisposeAsync();
        if (database is not null)
            await database.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(DataFolder, recursive: true);
    }

    /// <summary>Somebody without an account.</summary>
    public Person Stranger() => new(factory!.CreateClient(ClientOptions));

    /// <summary>Somebody whose requests come from this address.</summary>
    public Person StrangerAt(string address)
    {
        var http = factory!.CreateClient(ClientOptions);
        http.DefaultRequestHeaders.Add(Peer.AddressHeader, address);
        return new Person(http);
    }

    /// <summary>Somebody on http://localhost, as after <c>./run</c>; the others come through TLS.</summary>
    public Person StrangerWithoutTls()
    {
        var http = factory!.CreateClient(ClientOptions);
        http.BaseAddress = new Uri("http://localhost");
        return new Person(http);
    }

    /// <summary>Registers somebody new and signs them in. The name only helps to read the test.</summary>
    public Task<Person> SignIn(string name = "ana") => Stranger().RegisterAndSignIn(name);

    /// <summary>Looks into the database, or changes it behind the server's back.</summary>
    internal async Task<T> InDb<T>(Func<AppDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    /// <summary>Works with the server's own services, as a request or a job would.</summary>
    internal async Task<T> InScope<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    private static readonly WebApplicationFactoryClientOptions ClientOptions = new()
    {
        AllowAutoRedirect = false,
        HandleCookies = false,
        BaseAddress = new Uri("https://localhost"),
    };

    private sealed class Factory(TestServer server, TestDatabase database) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("DATA_DIR", server.DataFolder);
            foreach (var (key, value) in database.Settings)
                builder.UseSetting(key, value);
            // Hundreds of people sign in from one address here.
            builder.UseSetting("RateLimits:Enabled", "false");
            builder.UseSetting("Serilog:MinimumLevel:Default", "Fatal");
            foreach (var source in new[] { "Microsoft", "Microsoft.Hosting.Lifetime", "Quartz", "System" })
                builder.UseSetting($"Serilog:MinimumLevel:Override:{source}", "Fatal");
            foreach (var (key, value) in server.settings)
                builder.UseSetting(key, value);
            builder.ConfigureTestServices(services =>
            {
                services.AddSingleton<IStartupFilter, Peer>();
                services.AddSingleton<TimeProvider>(server.Clock);
                // The same hashing at a cost that a run of hundreds of sign-ins can pay.
                services.AddSingleton(new BcryptPasswordHasher(cost: 4));
                server.configure?.Invoke(services);
            });
        }
    }
}

/// <summary>The body of POST /auth/register.</summary>
public sealed record Registration(string Email, string Password, string Name);
