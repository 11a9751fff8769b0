using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace InterviewMaster.Tests;

/// <summary>
/// The product as it is started for real: its own process, its own sockets, its own log. For what a server inside the
/// test's process cannot show.
/// </summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly TestDatabase database;
    private readonly string folder;
    private readonly ConcurrentQueue<string> lines = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HttpClient? http;

    private ServerProcess(Process process, TestDatabase database, string folder) =>
        (this.process, this.database, this.folder) = (process, database, folder);

    /// <summary>Everything written to standard output and standard error so far.</summary>
    public string Log => string.Join('\n', lines);

    public string DataFolder => folder;

    public TestDatabase Database => database;

    public static string Program => Path.Combine(AppContext.BaseDirectory, "InterviewMaster.Server.dll");

    /// <param name="urls">Where it listens; the first is where people reach it.</param>
    /// <param name="settings">As environment variables, Section__Key. Rate limits are off unless one turns them on.</param>
    public static async Task<ServerProcess> StartAsync(
        string urls = "http://127.0.0.1:0",
        IReadOnlyDictionary<string, string>? settings = null
    )
    {
        var database = await TestDatabase.CreateAsync();
        var folder = Directory.CreateTempSubdirectory("im-process-").FullName;
        var info = new ProcessStartInfo("dotnet", [Program, "--urls", urls])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment["DATA_DIR"] = folder;
        info.Environment["RateLimits__Enabled"] = "false";
        foreach (var (key, value) in database.Settings)
            info.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        foreach (var (key, value) in settings ?? new Dictionary<string, string>())
            info.Environment[key] = value;
        var server = new ServerProcess(new Process { StartInfo = info }, database, folder);
        await server.ListenAsync();
        return server;
    }

    public Person Stranger() => new(http!);

    public async ValueTask DisposeAsync()
    {
        http?.Dispose();
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task ListenAsync()
    {
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            http = new HttpClient(new SocketsHttpHandler { UseCookies = false })
            {
                BaseAddress = await address.Task.WaitAsync(TimeSpan.FromSeconds(60)),
            };
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The server did not start:\n{Log}");
        }
    }

    private void Keep(object sender, DataReceivedEventArgs written)
    {
        if (written.Data is not { } line)
            return;
        lines.Enqueue(line);
        if (Listening().Match(line) is { Success: true } match)
            address.TrySetResult(new Uri(match.Value));
    }

    [GeneratedRegex(@"(?<=Now listening on: (\\"")?)http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
