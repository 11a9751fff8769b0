using System.Text.Json;
using AnswerScoring.Meaning;

namespace AnswerScoring.Accuracy;

/// <summary>The promises the product makes for every question of its bank.</summary>
internal static class BankGates
{
    private const int Worst = 8;
    private static readonly JsonSerializerOptions SnakeCase = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    internal sealed record BankQuestion(
        string Id,
        string Role,
        string Category,
        string QuestionText,
        string[] ExpectedAnswerPoints,
        string ModelAnswer
    )
    {
        public ScoringQuestion ToScore() =>
            new(
                QuestionText,
                ExpectedAnswerPoints,
                ModelAnswer,
                string.Equals(Category, "Behavioral", StringComparison.OrdinalIgnoreCase)
            );

        public ScoringQuestion WithoutModel() => ToScore() with { ModelAnswer = null };
    }

    public static BankQuestion[] Read(string path) =>
        [
            .. File.ReadLines(path)
                .Where(line => line.Length > 0)
                .Select(line => JsonSerializer.Deserialize<BankQuestion>(line, SnakeCase)!),
        ];

    public static int Run(string path)
    {
        var bank = Read(path);
        var scorer = new AnswerScorer();
        var asked = bank.Select(question =>
                (
                    question.Id,
                    Question: question.ToScore(),
                    question.ModelAnswer,
                    Meant: MeantText.Of(question.ModelAnswer)
                )
            )
            .ToArray();
        var failed = 0;
        Console.WriteLine($"{bank.Length} questions");
        failed += Check(
            "model answer > 80",
            asked.Select(a => (a.Id, Of(a.Question, a.ModelAnswer))),
            score => score > 80,
            false
        );
        failed += Check(
            "  without the model as a second wording > 80",
            bank.Select(b => (b.Id, Of(b.WithoutModel(), b.ModelAnswer))),
            score => score > 80,
            false
        );
        failed += Check("\"fine\" < 20", asked.Select(a => (a.Id, Of(a.Question, "fine"))), score => score < 20, true);
        failed += Check(
            "echo of the question < 20",
            asked.Select(a => (a.Id, Of(a.Question, a.Question.Text))),
            score => score < 20,
            true
        );
        failed += Check(
            "another question's model answer < 20",
            asked
                .AsParallel()
                .SelectMany(a =>
                    asked
                        .Where(b => b.Id != a.Id)
                        .Select(b => (a.Id + " <- " + b.Id, scorer.Score(a.Question, b.Meant).Overall))
                ),
            score => score < 20,
            true
        );
        failed += Check(
            "shuffled < 45",
            asked.Select((a, i) => (a.Id, Of(a.Question, Mutations.Shuffled(a.ModelAnswer, i)))),
            score => score < 45,
            true
        );
        failed += Check(
            "negated < 45",
            asked.Select(a => (a.Id, Of(a.Question, Mutations.Negated(a.ModelAnswer)))),
            score => score < 45,
            true
        );
        failed += Check(
            "half of the sentences 25-80",
            asked.Select(a => (a.Id, Of(a.Question, Mutations.Half(a.ModelAnswer)))),
            score => score is > 25 and < 80,
            true
        );
        failed += Check(
            "padding changes <= 3",
            asked.Select(a =>
                (a.Id, Math.Abs(Of(a.Question, a.ModelAnswer) - Of(a.Question, Mutations.Padded(a.ModelAnswer))))
            ),
            score => score <= 3,
            true
        );
        return failed == 0 ? 0 : 1;

        int Of(ScoringQuestion question, string answer) => scorer.Score(question, answer).Overall;
    }

    private static int Check(
        string gate,
        IEnumerable<(string Id, int Score)> scores,
        Func<int, bool> passes,
        bool worstIsHigh
    )
    {
        var all = scores.OrderBy(score => worstIsHigh ? -score.Score : score.Score).ToArray();
        var failed = all.Where(score => !passes(score.Score)).ToArray();
        Console.WriteLine(
            $"{gate}: {all.Length - failed.Length}/{all.Length}, mean {all.Average(score => score.Score):0.0}, worst {all[0].Score}"
        );
        var tens = all.GroupBy(score => score.Score / 10)
            .OrderBy(ten => ten.Key)
            .Select(ten => $"{ten.Key * 10}+:{ten.Count()}");
        Console.WriteLine($"    {string.Join(' ', tens)}");
        foreach (var (id, score) in failed.Take(Worst))
        {
            Console.WriteLine($"    {score} {id}");
        }

        return failed.Length;
    }
}
