using AnswerScoring.Text;

namespace AnswerScoring.Criteria;

/// <summary>Whether a text is made of sentences: neither a list of keywords nor words in a random order.</summary>
internal static class LanguageShape
{
    private const double Shuffled = -0.16;
    private const double Spoken = 0.05;

    /// <summary>What is assumed of a text too short to tell, and how many pairs of words outweigh the assumption.</summary>
    private const double Prior = 0.3;
    private const double PriorPairs = 3;
    private const double MostAllowance = 0.2;
    private const double FewJoiningWords = 0.1;
    private const double SomeJoiningWords = 0.22;
    private const double CommasOfSentence = 0.25;
    private const double CommasOfList = 0.4;
    private const int TooShortToTell = 8;

    /// <summary>1 for sentences, 0 for words that are none.</summary>
    public static double Of(AnalysedText text) => Math.Min(Order(text), Joining(text));

    /// <summary>How far neighbours follow each other as in language, 0–1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowance">How much lower than usual the measure may be, for answers to a formula or a list.</param>
    public static double Order(AnalysedText text, double allowance = 0) =>
        Math.Clamp((Mean(text) + allowance - Shuffled) / (Spoken - Shuffled), 0, 1);

    /// <summary>Where the reference answer itself is a formula or a list, so may the answer be.</summary>
    public static double Beside(AnalysedText text, AnalysedText reference) =>
        Order(text, Math.Clamp(Prior - Mean(reference), 0, MostAllowance));

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

        var words = (double)text.Tokens.Length;
        var joining = text.Tokens.Count(token => !token.IsContent) / words;
        var commas = text.Tokens.Count(token => token.After == Break.Comma) / words;
        return Math.Min(
            Math.Clamp((joining - FewJoiningWords) / (SomeJoiningWords - FewJoiningWords), 0, 1),
            Math.Clamp((CommasOfList - commas) / (CommasOfList - CommasOfSentence), 0, 1)
        );
    }
}
