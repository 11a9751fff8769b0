using System.ComponentModel;
using System.Diagnostics;
using System.Net.Sockets;

namespace InterviewMaster.Tests;

/// <summary>A Redis of a test's own on a Unix socket: nothing else can reach it, and the test may kill it.</summary>
internal sealed class RedisProcess : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("im-redis-").FullName;
    private Process? process;

    private string Socket => Path.Combine(folder, "s");

    /// <summary>
    /// The value of ConnectionStrings__Redis. More patient than the product: on a crowded machine half a second without
    /// an answer is no dead Redis, and a dead one is noticed by its closed socket.
    /// </summary>
    public string ConnectionString => $"!{Socket},asyncTimeout=20000,connectTimeout=20000";

    public static async Task<RedisProcess> StartAsync()
    {
        var redis = new RedisProcess();
        await redis.StartAgainAsync();
        return redis;
    }

    /// <summary>At the same place as before, with nothing in it.</summary>
    public async Task StartAgainAsync()
    {
        string[] settings =
        [
            "--port",
            "0",
            "--unixsocket",
            Socket,
            "--save",
            "",
            "--appendonly",
            "no",
            "--dir",
            folder,
        ];
        try
        {
            process = Process.Start(new ProcessStartInfo("redis-server", settings) { RedirectStandardOutput = true })!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("This test needs redis-server: apt install redis-server.", missing);
        }
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        await Eventually.Is(Listens, $"redis-server listens on {Socket}");
    }

    /// <summary>As a power cut would.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
        File.Delete(Socket);
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
            await KillAsync();
        Directory.Delete(folder, recursive: true);
    }

    private bool Listens()
    {
        process!.HasExited.ShouldBeFalse("redis-server ended at once");
        if (!File.Exists(Socket))
            return false;
        using var probe = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            probe.Connect(new UnixDomainSocketEndPoint(Socket));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
