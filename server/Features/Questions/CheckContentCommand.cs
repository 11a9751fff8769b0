using System.CommandLine;
using InterviewMaster.Features.Roles;
using InterviewMaster.Platform.Content;

namespace InterviewMaster.Features.Questions;

/// <summary><c>check-content FOLDER</c>: what the build runs over content/ so that a mistake never reaches a start.</summary>
internal static class CheckContentCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "The content folder." };
        var command = new Command("check-content", "Checks roles and questions against their schemas.") { folder };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetRequiredValue(folder).FullName, ct));
        return command;
    }

    private static async Task<int> RunAsync(string folder, CancellationToken ct)
    {
        try
        {
            var content = new ContentFolder(folder);
            var roles = new RoleCatalogue(content);
            await roles.LoadAsync(ct);
            var questions = await new QuestionFiles(content, roles).ReadAsync(ct);
            await Console.Out.WriteLineAsync(
                $"{roles.All.Count} roles and {questions.Count} questions are well-formed."
            );
            return 0;
        }
        catch (ContentException fault)
        {
            // The form that MSBuild shows as an error of the build.
            await Console.Error.WriteLineAsync($"content : error IM0001: {fault.Message}");
            return 1;
        }
    }
}
