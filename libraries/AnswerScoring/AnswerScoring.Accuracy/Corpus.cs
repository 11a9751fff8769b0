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

    /// <summary>An answer and its mark; answers of the natural corpus also have their kind and a verdict for each point.</summary>
    internal sealed record GradedAnswer(int Score, string Text, string? Kind = null, string[]? Points = null)
    {
        /// <summary>How far each point is made: 1, 0.5 or 0.</summary>
        public double[] Made =>
            [
                .. Points!.Select(point =>
                    point switch
                    {
                        "full" => 1,
                        "partial" => 0.5,
                        _ => 0,
                    }
                ),
            ];
    }

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

    /// <summary>Answers written by a language model that had seen only the question.</summary>
    public static Entry[] Natural() => Read(Path.Combine(ProjectFolder(), "..", "corpus", "natural-answers.jsonl"));

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
