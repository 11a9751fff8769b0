using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using InterviewMaster.Data;
using ResumeParsing;

namespace InterviewMaster.Features.Resumes;

/// <summary>
/// <c>parse-resume FILE…</c>: one JSON object per file. It is also the process in which uploads are parsed: the
/// server starts it with limits of memory and time, so that no file can hurt the server.
/// </summary>
internal static class ParseResumeCommand
{
    public const string StagesOption = "--stages";
    public const string CpuSecondsOption = "--cpu-seconds";

    public static Command Create()
    {
        var files = new Argument<string[]>("files")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "PDF or DOCX files.",
        };
        var stages = new Option<bool>(StagesOption)
        {
            Description = "Names each stage on standard error as it is reached.",
        };
        var cpu = new Option<int>(CpuSecondsOption)
        {
            Description = "Ends the process after this much processor time.",
        };
        var command = new Command("parse-resume", "Reads résumés and prints what is in them as JSON.")
        {
            files,
            stages,
            cpu,
        };
        command.SetAction(
            (parsed, ct) =>
            {
                if (parsed.GetValue(cpu) is > 0 and var seconds)
                    ProcessLimits.SetCpuSeconds(seconds);
                return RunAsync(parsed.GetRequiredValue(files), parsed.GetValue(stages), ct);
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(string[] files, bool withStages, CancellationToken ct)
    {
        var failed = false;
        foreach (var file in files)
        {
            var watch = Stopwatch.StartNew();
            ParsedResumeJson result;
            try
            {
                if (new FileInfo(file).Length > ResumeRules.MaxFileBytes)
                    throw new IOException("This file is larger than 10 MB.");
                var bytes = await File.ReadAllBytesAsync(file, ct);
                var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
                var parsed = ResumeParser.Parse(bytes, Path.GetFileName(file), today, withStages ? Tell : null);
                result = ParsedResumeJson.Of(file, watch.ElapsedMilliseconds, parsed);
            }
            catch (UnreadableResumeException fault)
            {
                result = ParsedResumeJson.Failed(file, watch.ElapsedMilliseconds, fault.Code, fault.Message);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                result = ParsedResumeJson.Failed(file, watch.ElapsedMilliseconds, "unreadable_file", fault.Message);
            }
            failed |= result.Error is not null;
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(result, Json.Options));
        }
        return failed ? 1 : 0;
    }

    private static void Tell(ResumeStage stage) => Console.Error.WriteLine(stage);
}
