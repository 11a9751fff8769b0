using System.Text.Json;
using AnswerScoring.Text;

namespace AnswerScoring.Accuracy;

/// <summary>Agreement with human scores of short answers, beside two baselines that anyone can have.</summary>
internal static class GradedAnswers
{
    private static readonly JsonSerializerOptions SnakeCase = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    internal sealed record Graded(
        string Question,
        string ReferenceAnswer,
        string Answer,
        double Score,
        double MaxScore
    );

    public static int Run(string path)
    {
        var answers = File.ReadLines(path)
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<Graded>(line, SnakeCase)!)
            .ToArray();
        var human = answers.Select(a => a.Score / a.MaxScore).ToArray();
        var scorer = new AnswerScorer();
        var questions = answers
            .Select(a => (a.Question, a.ReferenceAnswer))
            .Distinct()
            .ToDictionary(key => key, key => new ScoringQuestion(key.Question, [], key.ReferenceAnswer));
        var scores = answers.Select(a => scorer.Score(questions[(a.Question, a.ReferenceAnswer)], a.Answer)).ToArray();

        Console.WriteLine($"{answers.Length} answers to {questions.Count} questions, {path}");
        Print("mean only", human.Select(_ => human.Average()).ToArray(), human);
        Print("log length", answers.Select(a => Math.Log(1 + a.Answer.Split(' ').Length)).ToArray(), human);
        Print("stem recall", answers.Select(StemRecall).ToArray(), human);
        Print("content", scores.Select(score => score.ContentQuality / 100.0).ToArray(), human);
        Print("overall", scores.Select(score => score.Overall / 100.0).ToArray(), human);
        return 0;
    }

    private static void Print(string name, double[] predicted, double[] human)
    {
        var right = human.Select(h => h >= 0.75 ? 1.0 : 0).ToArray();
        var q = (double[] values) => values.Select(v => Math.Round(v * 4) / 4).ToArray();
        Console.WriteLine(
            $"  {name, -12} Pearson {Agreement.Pearson(predicted, human):0.000}  Spearman {Agreement.Spearman(predicted, human):0.000}  "
                + $"RMSE {Agreement.Rmse(predicted, human):0.000}  QWK {Agreement.QuadraticWeightedKappa(q(predicted), q(human)):0.000}  "
                + $"AUC {Agreement.Auc(predicted, right):0.000}"
        );
    }

    private static double StemRecall(Graded graded)
    {
        var reference = Stems(graded.ReferenceAnswer);
        return reference.Count == 0 ? 0 : reference.Count(Stems(graded.Answer).Contains) / (double)reference.Count;
    }

    private static HashSet<string> Stems(string text) =>
        AnalysedText
            .Of(text)
            .Tokens.Where(token => token.IsContent)
            .Select(token => token.Stem)
            .ToHashSet(StringComparer.Ordinal);
}
