using InterviewMaster.Data;
using InterviewMaster.Features.Accounts;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
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
    private TestDatabase? database;
    private Factory? factory;

    public TestServer()
        : this(configure: null, onSqlite: false, dataFolder: null) { }

    private TestServer(Action<IServiceCollection>? configure, bool onSqlite, string? dataFolder)
    {
        this.configure = configure;
        this.onSqlite = onSqlite;
        DataFolder = dataFolder ?? Directory.CreateTempSubdirectory("im-test-").FullName;
    }

    /// <summary>The clock of the server; real time unless a test with its own server moves it.</summary>
    public SteerableClock Clock { get; } = new();

    public string DataFolder { get; }

    public string UploadsFolder => Path.Combine(DataFolder, "uploads");

    /// <summary>What the first registration of this installation was answered.</summary>
    public Reply FirstRegistration { get; private set; } = null!;

    public IServiceProvider Services => factory!.Services;

    /// <summary>A server for one test or one class.</summary>
    /// <param name="configure">Replaces or adds services.</param>
    /// <param name="onSqlite">Whatever database the run is on.</param>
    /// <param name="dataFolder">A folder that was prepared, instead of an empty one.</param>
    public static async Task<TestServer> StartAsync(
        Action<IServiceCollection>? configure = null,
        bool onSqlite = false,
        string? dataFolder = null
    )
    {
        var server = new TestServer(configure, onSqlite, dataFolder);
        await server.InitializeAsync();
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
            builder.UseSetting("Serilog:MinimumLevel:Default", "Fatal");
            foreach (var source in new[] { "Microsoft", "Microsoft.Hosting.Lifetime", "Quartz", "System" })
                builder.UseSetting($"Serilog:MinimumLevel:Override:{source}", "Fatal");
            builder.ConfigureTestServices(services =>
            {
                services.AddSingleton<TimeProvider>(server.Clock);
                // The same hashing at a cost that a run of hundreds of sign-ins can pay.
                services.AddSingleton<IPasswordHasher<Account>>(new BcryptPasswordHasher(cost: 4));
                server.configure?.Invoke(services);
            });
        }
    }
}

/// <summary>The body of POST /auth/register.</summary>
public sealed record Registration(string Email, string Password, string Name);
