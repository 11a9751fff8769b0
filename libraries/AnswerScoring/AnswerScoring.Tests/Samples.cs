using System.Text.Json;

namespace AnswerScoring.Tests;

/// <summary>The questions of the library's own corpus, which is built into this assembly.</summary>
internal static class Samples
{
    private static readonly JsonSerializerOptions SnakeCase = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    internal sealed record Graded(int Score, string Text);

    internal sealed record Sample(
        string Id,
        string Category,
        string QuestionText,
        string[] ExpectedAnswerPoints,
        string ModelAnswer,
        Graded[] Answers
    )
    {
        public ScoringQuestion Question { get; } =
            new(QuestionText, ExpectedAnswerPoints, ModelAnswer, Category == "Behavioral");
    }

    public static readonly Sample[] All = Read();

    /// <summary>The ids, for theories.</summary>
    public static IEnumerable<TheoryDataRow<string>> Ids => All.Select(sample => new TheoryDataRow<string>(sample.Id));

    public static Sample Of(string id) => All.Single(sample => sample.Id == id);

    private static Sample[] Read()
    {
        using var stream = typeof(Samples).Assembly.GetManifestResourceStream("answers.jsonl")!;
        using var reader = new StreamReader(stream);
        var samples = new List<Sample>();
        while (reader.ReadLine() is { } line)
        {
            samples.Add(JsonSerializer.Deserialize<Sample>(line, SnakeCase)!);
        }

        return [.. samples];
    }
}
