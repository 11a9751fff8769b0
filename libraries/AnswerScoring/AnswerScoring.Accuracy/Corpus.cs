using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AnswerScoring.Accuracy;

/// <summary>Our own corpus: invented questions with answers of graded quality.</summary>
internal static class Corpus
{
    private static readonly JsonSerializerOptions SnakeCase = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    internal sealed record GradedAnswer(int Score, string Text);

    internal sealed record Entry(
        string Id,
        string Category,
        string QuestionText,
        string[] ExpectedAnswerPoints,
        string ModelAnswer,
        GradedAnswer[] Answers
    )
    {
        public ScoringQuestion ToScore() =>
            new(
                QuestionText,
                ExpectedAnswerPoints,
                ModelAnswer,
                string.Equals(Category, "Behavioral", StringComparison.Ordinal)
            );
    }

    public static string DefaultPath() => Path.Combine(ProjectFolder(), "..", "corpus", "answers.jsonl");

    public static Entry[] Read(string path) =>
        [
            .. File.ReadLines(path)
                .Where(line => line.Length > 0)
                .Select(line => JsonSerializer.Deserialize<Entry>(line, SnakeCase)!),
        ];

    /// <summary>The folder of this program's source, wherever it is started from.</summary>
    public static string ProjectFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
