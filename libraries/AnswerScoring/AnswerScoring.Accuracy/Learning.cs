using System.Text.Json;
using AnswerScoring.Text;

namespace AnswerScoring.Accuracy;

/// <summary>Counts which class of word follows which in good answers, for <see cref="Adjacency"/>.</summary>
internal static class Learning
{
    public static int Run(string[] paths)
    {
        var counts = new int[Adjacency.ClassCount, Adjacency.ClassCount];
        var pairs = 0;
        foreach (var line in paths.SelectMany(File.ReadLines).Where(line => line.Length > 0))
        {
            using var entry = JsonDocument.Parse(line);
            foreach (
                var (a, b) in Adjacency.Pairs(
                    AnalysedText.Of(entry.RootElement.GetProperty("model_answer").GetString()!)
                )
            )
            {
                counts[(int)a, (int)b]++;
                pairs++;
            }
        }

        var file = Path.Combine(Corpus.ProjectFolder(), "..", "AnswerScoring", "Lexicon", "adjacency.txt");
        File.WriteAllLines(
            file,
            [
                "# How often one class of word follows another, counted in model answers written for this project by AnswerScoring.Accuracy -- learn.",
                .. Enum.GetValues<WordClass>().Select(first => Row(counts, first)).OfType<string>(),
            ]
        );
        Console.WriteLine($"{pairs} pairs counted into {Path.GetFullPath(file)}");
        return 0;
    }

    private static string? Row(int[,] counts, WordClass first)
    {
        var followers = Enum.GetValues<WordClass>()
            .Where(second => counts[(int)first, (int)second] > 0)
            .Select(second => $"{second}:{counts[(int)first, (int)second]}")
            .ToArray();
        return followers.Length == 0 ? null : $"{first} {string.Join(' ', followers)}";
    }
}
