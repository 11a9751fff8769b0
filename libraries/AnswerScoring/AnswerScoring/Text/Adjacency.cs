using System.Globalization;

namespace AnswerScoring.Text;

/// <summary>How well words follow each other: tells sentences from the same words in a random order.</summary>
/// <remarks>
/// A table of how often one class of word follows another in good answers, learned by `AnswerScoring.Accuracy -- learn`.
/// The measure is the mean log of (how often b follows a / how often b occurs): above 0 in language, below 0 in shuffled words.
/// </remarks>
internal static class Adjacency
{
    public static readonly int ClassCount = Enum.GetValues<WordClass>().Length;
    private const double Smoothing = 12;
    private static readonly double[,] Association = Read();

    /// <summary>The mean association of neighbours and the number of pairs it rests on.</summary>
    public static (double Mean, int Pairs) Measure(AnalysedText text)
    {
        var sum = 0.0;
        var pairs = 0;
        foreach (var (a, b) in Pairs(text))
        {
            sum += Association[(int)a, (int)b];
            pairs++;
        }

        return (pairs == 0 ? 0 : sum / pairs, pairs);
    }

    /// <summary>Every pair of neighbouring classes; commas and the edges of sentences count as words.</summary>
    public static IEnumerable<(WordClass A, WordClass B)> Pairs(AnalysedText text)
    {
        var previous = WordClass.Edge;
        foreach (var token in text.Tokens)
        {
            yield return (previous, token.Class);
            previous = token.Class;
            if (token.After == Break.Sentence)
            {
                yield return (previous, WordClass.Edge);
                previous = WordClass.Edge;
            }
            else if (token.After != Break.None)
            {
                yield return (previous, WordClass.Comma);
                previous = WordClass.Comma;
            }
        }
    }

    private static double[,] Read()
    {
        var counts = new double[ClassCount, ClassCount];
        foreach (var line in Lexicon.Lines("adjacency.txt"))
        {
            var parts = line.Split(' ');
            var first = (int)Enum.Parse<WordClass>(parts[0]);
            foreach (var part in parts.AsSpan(1))
            {
                var colon = part.IndexOf(':', StringComparison.Ordinal);
                counts[first, (int)Enum.Parse<WordClass>(part.AsSpan(0, colon))] = int.Parse(
                    part.AsSpan(colon + 1),
                    CultureInfo.InvariantCulture
                );
            }
        }

        return Associate(counts);
    }

    private static double[,] Associate(double[,] counts)
    {
        var rows = new double[ClassCount];
        var columns = new double[ClassCount];
        var total = 0.0;
        for (var a = 0; a < ClassCount; a++)
        {
            for (var b = 0; b < ClassCount; b++)
            {
                rows[a] += counts[a, b];
                columns[b] += counts[a, b];
                total += counts[a, b];
            }
        }

        var table = new double[ClassCount, ClassCount];
        for (var a = 0; a < ClassCount; a++)
        {
            for (var b = 0; b < ClassCount; b++)
            {
                var expected = (columns[b] + 1) / (total + ClassCount);
                var seen = (counts[a, b] + (Smoothing * expected)) / (rows[a] + Smoothing);
                table[a, b] = Math.Clamp(Math.Log(seen / expected), -3, 3);
            }
        }

        return table;
    }
}
