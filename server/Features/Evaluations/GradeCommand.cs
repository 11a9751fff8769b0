using System.CommandLine;
using System.Text.Json;
using AnswerScoring;
using InterviewMaster.Data;
using InterviewMaster.Features.Roles;

namespace InterviewMaster.Features.Evaluations;

/// <summary>
/// <c>grade FILE.jsonl</c>: the local engine over rows {question, answer, reference_answer | expected_answer_points[,
/// category, score, max_score]}. Each comes back with its scores; where people's scores are given, a last line tells how well
/// the engine agrees with them.
/// </summary>
internal static class GradeCommand
{
    /// <summary>Kappa needs classes: scores are put into tenths of the range.</summary>
    private const int KappaLevels = 10;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "JSON lines." };
        var command = new Command("grade", "Judges answers with the engine that needs no key.") { file };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetRequiredValue(file), ct));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, CancellationToken ct)
    {
        if (!file.Exists)
        {
            await Console.Error.WriteLineAsync($"{file.FullName} is not there.");
            return 2;
        }
        var scorer = new AnswerScorer();
        var questions = new Dictionary<string, ScoringQuestion>();
        var (ours, theirs) = (new List<double>(), new List<double>());
        var failed = false;
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(file.FullName, ct))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (Read(line, number, out var error) is not { } row)
            {
                failed = true;
                await PrintAsync(new { line = number, error });
                continue;
            }
            var score = scorer.Score(row.ToScore(questions), row.Answer!);
            if (row.Score is { } given)
            {
                ours.Add(score.Overall / 100.0);
                theirs.Add(given / (row.MaxScore ?? 1));
            }
            await PrintAsync(GradedRow.Of(row, score));
        }
        if (theirs.Count > 0)
            await PrintAsync(new { summary = GradeSummary.Of(ours, theirs, KappaLevels) });
        return failed ? 1 : 0;
    }

    private static GradeRow? Read(string line, int number, out string? error)
    {
        error = null;
        try
        {
            var row = JsonSerializer.Deserialize<GradeRow>(line, Json.Options);
            if (row?.Answer is null)
                error = $"Line {number}: answer is missing.";
            else if (row.ReferenceAnswer is null && row.ExpectedAnswerPoints is not { Count: > 0 })
                error = $"Line {number}: reference_answer or expected_answer_points is missing.";
            return error is null ? row : null;
        }
        catch (JsonException fault)
        {
            error = $"Line {number} is not valid JSON: {fault.Message}";
            return null;
        }
    }

    private static Task PrintAsync<T>(T value) =>
        Console.Out.WriteLineAsync(JsonSerializer.Serialize(value, Json.Options));
}

internal sealed record GradeRow(
    string? Question,
    string? Answer,
    string? ReferenceAnswer,
    IReadOnlyList<string>? ExpectedAnswerPoints,
    string? Category,
    double? Score,
    double? MaxScore
)
{
    /// <summary>Rows of one question share one rubric, which is costly to build.</summary>
    public ScoringQuestion ToScore(Dictionary<string, ScoringQuestion> known)
    {
        var key = JsonSerializer.Serialize(
            new
            {
                Question,
                ReferenceAnswer,
                ExpectedAnswerPoints,
                Category,
            }
        );
        if (!known.TryGetValue(key, out var question))
            known[key] = question = new(
                Question ?? "",
                ExpectedAnswerPoints ?? [],
                ReferenceAnswer,
                IsBehavioral: string.Equals(
                    Category,
                    nameof(QuestionCategory.Behavioral),
                    StringComparison.OrdinalIgnoreCase
                )
            );
        return question;
    }
}

internal sealed record GradedRow(
    string? Question,
    string? Answer,
    double? Score,
    double? MaxScore,
    int OverallScore,
    ScoresView Scores,
    IReadOnlyList<PointView> Points
)
{
    public static GradedRow Of(GradeRow row, AnswerScore score) =>
        new(
            row.Question,
            row.Answer,
            row.Score,
            row.MaxScore,
            score.Overall,
            new(score.ContentQuality, score.Clarity, score.Confidence, score.TechnicalAccuracy),
            [.. score.Points.Select(PointView.Of)]
        );
}

/// <summary>Agreement with people, both scales taken as 0 to 1.</summary>
internal sealed record GradeSummary(int Rows, double Pearson, double Spearman, double Rmse, double Qwk)
{
    public static GradeSummary Of(IReadOnlyList<double> ours, IReadOnlyList<double> theirs, int levels) =>
        new(
            ours.Count,
            Round(Agreement.Pearson(ours, theirs)),
            Round(Agreement.Spearman(ours, theirs)),
            Round(Agreement.Rmse(ours, theirs)),
            Round(Agreement.QuadraticWeightedKappa(Levels(ours, levels), Levels(theirs, levels)))
        );

    private static List<double> Levels(IReadOnlyList<double> values, int levels) =>
        [.. values.Select(v => Math.Round(v * levels, MidpointRounding.AwayFromZero))];

    private static double Round(double value) => double.IsNaN(value) ? 0 : Math.Round(value, 4);
}
