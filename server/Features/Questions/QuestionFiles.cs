using System.Text.Json.Nodes;
using InterviewMaster.Features.Roles;
using InterviewMaster.Platform.Content;

namespace InterviewMaster.Features.Questions;

/// <summary>The questions of content/questions.</summary>
internal sealed class QuestionFiles(ContentFolder content, RoleCatalogue roles)
{
    private const string Shared = "shared";

    /// <summary>The questions as the files have them.</summary>
    /// <exception cref="ContentException">Two questions have one id, or a role is not in the catalogue.</exception>
    public async Task<IReadOnlyList<Question>> ReadAsync(CancellationToken ct)
    {
        var questions = new Dictionary<string, Question>();
        foreach (var file in await content.ReadAsync("questions", ct))
        {
            var slug = (string)file.Json["role"]!;
            var role = slug == Shared ? null : roles.FindBySlug(slug)?.Name;
            if (role is null && slug != Shared)
                throw new ContentException($"{file.Name}: there is no role {slug} in content/roles.");
            foreach (var node in file.Json["questions"]!.AsArray())
            {
                var question = Read(node!, role, (string)file.Json["topic"]!);
                if (!questions.TryAdd(question.ContentId, question))
                    throw new ContentException($"{file.Name}: the id {question.ContentId} is taken.");
            }
        }
        return [.. questions.Values];
    }

    private static Question Read(JsonNode node, string? role, string topic) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ContentId = (string)node["id"]!,
            Role = role,
            Topic = topic,
            Category = Enum.Parse<QuestionCategory>((string)node["category"]!),
            Difficulty = Enum.Parse<Difficulty>((string)node["difficulty"]!),
            Text = (string)node["question_text"]!,
            ExpectedPoints = [.. node["expected_answer_points"]!.AsArray().Select(p => (string)p!)],
            ModelAnswer = (string)node["model_answer"]!,
            TimeLimitSeconds = (int)(long)node["time_limit_seconds"]!,
        };
}
