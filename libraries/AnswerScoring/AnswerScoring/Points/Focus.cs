using AnswerScoring.Text;

namespace AnswerScoring.Points;

/// <summary>How far an answer talks of what the question is about.</summary>
internal static class Focus
{
    private const int LeastTopic = 2;
    private const double NamedEnough = 0.4;

    /// <summary>The share of the answer's words, by weight, that belong to the points, or by half to the question; 0–1.</summary>
    public static double Of(Rubric rubric, AnalysedText answer)
    {
        var echo = Rubric.StemsOf(rubric.Question);
        double all = 0;
        double met = 0;
        foreach (
            var token in answer
                .Tokens.Where(token => token.IsContent)
                .DistinctBy(token => token.Stem, StringComparer.Ordinal)
        )
        {
            var weight = Lexicon.Weight(token.Stem);
            all += weight;
            if (echo.Contains(token.Stem))
            {
                met += weight / 2;
            }
            else if (rubric.Points.Any(point => point.Own.Terms.Any(term => Belongs(term.Token, token))))
            {
                met += weight;
            }
        }

        return all > 0 ? met / all : 0;
    }

    /// <summary>
    /// How far an answer names what the question and its points both name, 0–1: an answer to a stale price that never says
    /// "price", "cache" or "stale" is about something else. 1 where they share too little to tell.
    /// </summary>
    public static double Topic(Rubric rubric, AnalysedText answer)
    {
        double all = 0;
        double named = 0;
        foreach (var token in rubric.Topic)
        {
            var weight = Lexicon.Weight(token.Stem);
            all += weight;
            named += answer.Tokens.Any(other => Belongs(token, other)) ? weight : 0;
        }

        return rubric.Topic.Length < LeastTopic ? 1 : Math.Min(1, named / all / NamedEnough);
    }

    private static bool Belongs(Token term, Token token) =>
        Similarity.Of(term, token) > 0 || Lexicon.AreAntonyms(term.Stem, token.Stem);
}
