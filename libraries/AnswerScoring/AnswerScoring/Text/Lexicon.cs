using System.Collections.Frozen;
using System.Globalization;

namespace AnswerScoring.Text;

/// <summary>The word lists embedded in the library, read once.</summary>
internal static class Lexicon
{
    private const double RareShare = 0.02;
    private const double LeastWeight = 0.15;
    private static readonly int[] NoGroups = [];
    private static readonly Dictionary<string, HashSet<string>> AntonymsOf = new(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, int[]> GroupsOf;
    private static readonly FrozenDictionary<string, Phrase[]> PhrasesFrom;
    private static readonly FrozenDictionary<string, double> Weights;

    /// <summary>Irregular and variant forms → the form they stand for.</summary>
    public static readonly FrozenDictionary<string, string> Irregular;

    static Lexicon()
    {
        Irregular = Lines("irregular.txt")
            .SelectMany(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(pair => pair.Split(' '))
            .DistinctBy(pair => pair[0])
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        (GroupsOf, PhrasesFrom) = ReadSynonyms();
        ReadAntonyms();
        Weights = ReadWeights();
    }

    /// <summary>A phrase of two or more stems that belongs to a group.</summary>
    internal sealed record Phrase(string[] Stems, int Group);

    public static int[] Groups(string stem) => GroupsOf.GetValueOrDefault(stem, NoGroups);

    public static Phrase[] PhrasesStartingWith(string stem) => PhrasesFrom.GetValueOrDefault(stem, []);

    public static bool HasAntonyms(string stem) => AntonymsOf.ContainsKey(stem);

    public static bool AreAntonyms(string a, string b) =>
        AntonymsOf.TryGetValue(a, out var contraries) && contraries.Contains(b);

    /// <summary>How much a stem says about what is talked of, 0.15–1: 1 for words that are rare in general talk.</summary>
    public static double Weight(string stem) => Weights.GetValueOrDefault(stem, 1.0);

    /// <summary>The lines of an embedded list, without comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream =
            typeof(Lexicon).Assembly.GetManifestResourceStream("AnswerScoring.Lexicon." + name)
            ?? throw new InvalidOperationException($"The list {name} is not embedded in the library.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    private static (FrozenDictionary<string, int[]>, FrozenDictionary<string, Phrase[]>) ReadSynonyms()
    {
        var words = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var phrases = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        var group = 0;
        foreach (var line in Lines("synonyms.txt"))
        {
            foreach (var entry in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var stems = entry.Split('_').Select(Words.Stem).ToArray();
                if (stems.Length == 1)
                {
                    Add(words, stems[0], group);
                }
                else
                {
                    Add(phrases, stems[0], new Phrase(stems, group));
                }
            }

            group++;
        }

        return (
            words.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal),
            phrases.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal)
        );
    }

    private static void ReadAntonyms()
    {
        foreach (var line in Lines("antonyms.txt"))
        {
            var sides = line.Split('|').Select(Stems).ToArray();
            foreach (var left in sides[0])
            {
                foreach (var right in sides[1])
                {
                    AddPair(left, right);
                    AddPair(right, left);
                }
            }
        }

        static string[] Stems(string side) =>
            [.. side.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Words.Stem)];
        static void AddPair(string a, string b)
        {
            if (!AntonymsOf.TryGetValue(a, out var contraries))
            {
                AntonymsOf[a] = contraries = new HashSet<string>(StringComparer.Ordinal);
            }

            contraries.Add(b);
        }
    }

    private static FrozenDictionary<string, double> ReadWeights()
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        double[] tiers = [0.2, 0.5];
        foreach (var (line, tier) in Lines("general-words.txt").Zip(tiers))
        {
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                weights.TryAdd(Words.Stem(word), tier);
            }
        }

        foreach (var line in Lines("word-frequency.txt"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var share = int.Parse(line.AsSpan(space + 1), CultureInfo.InvariantCulture) / 1000.0;
            var weight = Math.Clamp(Math.Log(share) / Math.Log(RareShare), LeastWeight, 1);
            weights[line[..space]] = Math.Min(weight, weights.GetValueOrDefault(line[..space], 1));
        }

        return weights.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add<T>(Dictionary<string, List<T>> lists, string key, T value)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(value);
    }
}
