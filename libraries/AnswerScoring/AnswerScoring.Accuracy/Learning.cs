using System.Text.Json;
using AnswerScoring.Text;

namespace AnswerScoring.Accuracy;

/// <summary>Counts in good answers which class of word follows which, and which words are common, for the library's lists.</summary>
internal static class Learning
{
    private const int LeastPermille = 21;

    public static int Run(string[] paths)
    {
        var counts = new int[Adjacency.ClassCount, Adjacency.ClassCount];
        var spread = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var answers = 0;
        foreach (var line in paths.SelectMany(File.ReadLines).Where(line => line.Length > 0))
        {
            using var entry = JsonDocument.Parse(line);
            var text = AnalysedText.Of(entry.RootElement.GetProperty("model_answer").GetString()!);
            answers++;
            foreach (var (a, b) in Adjacency.Pairs(text))
            {
                counts[(int)a, (int)b]++;
            }

            foreach (
                var stem in text
                    .Tokens.Where(token => token.IsContent)
                    .Select(token => token.Stem)
                    .Distinct(StringComparer.Ordinal)
            )
            {
                spread[stem] = spread.GetValueOrDefault(stem) + 1;
            }
        }

        Write(
            "adjacency.txt",
            "# How often one class of word follows another",
            Enum.GetValues<WordClass>().Select(first => Row(counts, first)).OfType<string>()
        );
        Write(
            "word-frequency.txt",
            "# Of a thousand answers, how many hold a stem",
            spread
                .Select(pair => (pair.Key, Permille: pair.Value * 1000 / answers))
                .Where(pair => pair.Permille >= LeastPermille)
                .Select(pair => $"{pair.Key} {pair.Permille}")
        );
        Console.WriteLine($"learned from {answers} answers");
        return 0;
    }

    private static void Write(string name, string what, IEnumerable<string> lines) =>
        File.WriteAllLines(
            Path.Combine(Corpus.ProjectFolder(), "..", "AnswerScoring", "Lexicon", name),
            [what + ", counted in model answers written for this project by AnswerScoring.Accuracy -- learn.", .. lines]
        );

    private static string? Row(int[,] counts, WordClass first)
    {
        var followers = Enum.GetValues<WordClass>()
            .Where(second => counts[(int)first, (int)second] > 0)
            .Select(second => $"{second}:{counts[(int)first, (int)second]}")
            .ToArray();
        return followers.Length == 0 ? null : $"{first} {string.Join(' ', followers)}";
    }
}
