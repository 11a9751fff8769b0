using System.CommandLine;
using InterviewMaster.Data;
using InterviewMaster.Features.Accounts;
using InterviewMaster.Features.Demo;
using InterviewMaster.Features.Evaluations;
using InterviewMaster.Features.Questions;
using InterviewMaster.Features.Resumes;
using InterviewMaster.Platform.Audit;

namespace InterviewMaster.Features;

/// <summary>The verbs of the command line besides <c>serve</c>, which is what happens without one.</summary>
internal static class Commands
{
    private const string Serve = "serve";

    private static readonly Command[] All =
    [
        MigrateCommand.Create(),
        SeedDemoCommand.Create(),
        CreateAdminCommand.Create(),
        ParseResumeCommand.Create(),
        GradeCommand.Create(),
        CheckContentCommand.Create(),
        VerifyAuditCommand.Create(),
    ];

    public static bool IsCommand(string[] args) =>
        args is ["--help" or "-h" or "--version", ..]
        || args is [var verb, ..] && !verb.StartsWith('-') && verb != Serve;

    public static string[] WithoutServe(string[] args) => args is [Serve, .. var rest] ? rest : args;

    /// <returns>0 done, 1 some input failed, 2 wrong usage.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("InterviewMaster. Without a command, or with serve, it serves the product.");
        foreach (var command in All)
            root.Subcommands.Add(command);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync();
        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync(error.Message);
        return 2;
    }
}
