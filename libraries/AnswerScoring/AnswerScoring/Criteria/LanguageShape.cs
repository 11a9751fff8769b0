using AnswerScoring.Text;

namespace AnswerScoring.Criteria;

/// <summary>Whether a text is made of sentences: neither a list of keywords nor words in a random order.</summary>
internal static class LanguageShape
{
    private const double Shuffled = -0.02;
    private const double Spoken = 0.16;

    /// <summary>What is assumed of a text too short to tell, and how many pairs of words outweigh the assumption.</summary>
    private const double Prior = 0.3;
    private const double PriorPairs = 5;
    private const double FewJoiningWords = 0.1;
    private const double SomeJoiningWords = 0.22;
    private const int TooShortToTell = 8;

    /// <summary>1 for sentences, 0 for words that are none.</summary>
    public static double Of(AnalysedText text) => Math.Min(Order(text), Joining(text));

    /// <summary>How far neighbours follow each other as in language, 0–1.</summary>
    public static double Order(AnalysedText text)
    {
        var mean = Mean(text);
        return Math.Clamp((mean - Shuffled) / (Spoken - Shuffled), 0, 1);
    }

    /// <summary>The measure behind <see cref="Order"/>.</summary>
    public static double Mean(AnalysedText text)
    {
        var (mean, pairs) = Adjacency.Measure(text);
        return ((mean * pairs) + (Prior * PriorPairs)) / (pairs + PriorPairs);
    }

    /// <summary>How far words are joined by function words, 0–1.</summary>
    public static double Joining(AnalysedText text)
    {
        if (text.Tokens.Length < TooShortToTell)
        {
            return 1;
        }

        var share = text.Tokens.Count(token => !token.IsContent) / (double)text.Tokens.Length;
        return Math.Clamp((share - FewJoiningWords) / (SomeJoiningWords - FewJoiningWords), 0, 1);
    }
}
