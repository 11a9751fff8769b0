using AnswerScoring.Text;

namespace AnswerScoring.Meaning;

/// <summary>The content words of a text, each weighted by how rare it is.</summary>
internal sealed class WordSet
{
    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);
    private readonly double length;

    private WordSet(AnalysedText text)
    {
        foreach (var token in text.Tokens.Where(token => token.IsContent))
        {
            weights[token.Stem] = Lexicon.Weight(token.Stem);
        }

        length = Math.Sqrt(weights.Values.Sum(weight => weight * weight));
    }

    public static WordSet Of(AnalysedText text) => new(text);

    public static WordSet Of(string text) => new(AnalysedText.Of(text));

    /// <summary>How many different words there are.</summary>
    public int Count => weights.Count;

    /// <summary>The share of words in common, as a cosine, 0–1.</summary>
    public double Nearness(WordSet other)
    {
        if (length == 0 || other.length == 0)
        {
            return 0;
        }

        var (few, many) = Count < other.Count ? (weights, other.weights) : (other.weights, weights);
        return few.Sum(pair => many.TryGetValue(pair.Key, out var weight) ? pair.Value * weight : 0)
            / (length * other.length);
    }
}
