using System.Diagnostics;
using System.Text.Json;
using InterviewMaster.Data;
using ResumeParsing;

namespace InterviewMaster.Features.Resumes;

/// <summary>
/// Runs <c>parse-resume</c> as a child with limited heap, processor time and wall-clock time. Whatever a file does to
/// it (crash, hang, exhaust memory) comes back as a reason.
/// </summary>
internal sealed class ResumeParserProcess(ILogger<ResumeParserProcess> log)
{
    private const string HeapLimitBytes = "0x18000000"; // 384 MiB, hexadecimal as the runtime wants it
    private const int CpuSeconds = 20;
    private const int MaxOutputChars = 8 * 1024 * 1024;

    private const string CrashedReason =
        "This file could not be read: it broke the reader. Export it again as PDF from the program it was made with.";

    private const string TimedOutReason =
        "This file takes too long to read. Export it again as PDF, without embedded pictures or drawings.";

    public async Task<ParsedResumeJson> ParseAsync(string path, Func<ResumeStage, Task> onStage, CancellationToken ct)
    {
        using var process = new Process { StartInfo = StartInfo(path) };
        process.Start();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        deadline.CancelAfter(ResumeRules.ParseTimeout);
        try
        {
            var output = ReadOutputAsync(process.StandardOutput, deadline.Token);
            await ReadStagesAsync(process.StandardError, onStage, deadline.Token);
            await process.WaitForExitAsync(deadline.Token);
            if (process.ExitCode is 0 or 1 && await output is { Length: > 0 } json)
                return JsonSerializer.Deserialize<ParsedResumeJson>(json, Json.Options)!;
            log.LogWarning("The résumé parser ended with {ExitCode}", process.ExitCode);
            return ParsedResumeJson.Failed(path, 0, "parser_crashed", CrashedReason);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return ParsedResumeJson.Failed(path, 0, "parser_timed_out", TimedOutReason);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static ProcessStartInfo StartInfo(string path)
    {
        var assembly = typeof(ResumeParserProcess).Assembly.Location;
        var host = Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null);
        var info = new ProcessStartInfo
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            FileName = File.Exists(host) ? host : "dotnet",
        };
        if (!File.Exists(host))
            info.ArgumentList.Add(assembly);
        foreach (
            var argument in new[]
            {
                "parse-resume",
                ParseResumeCommand.StagesOption,
                ParseResumeCommand.CpuSecondsOption,
                $"{CpuSeconds}",
                path,
            }
        )
            info.ArgumentList.Add(argument);
        // The child needs none of the server's secrets.
        var kept = new[] { "PATH", "HOME", "DOTNET_ROOT", "TMPDIR", "LANG" };
        foreach (var name in info.Environment.Keys.Except(kept).ToList())
            info.Environment.Remove(name);
        info.Environment["DOTNET_GCHeapHardLimit"] = HeapLimitBytes;
        info.Environment["DOTNET_gcServer"] = "0";
        info.Environment["DOTNET_TieredPGO"] = "0";
        return info;
    }

    private static async Task<string> ReadOutputAsync(StreamReader output, CancellationToken ct)
    {
        var buffer = new char[MaxOutputChars];
        var length = await output.ReadBlockAsync(buffer, ct);
        return new string(buffer, 0, length);
    }

    private static async Task ReadStagesAsync(
        StreamReader errors,
        Func<ResumeStage, Task> onStage,
        CancellationToken ct
    )
    {
        while (await errors.ReadLineAsync(ct) is { } line)
        {
            if (Enum.TryParse<ResumeStage>(line, out var stage))
                await onStage(stage);
        }
    }
}
