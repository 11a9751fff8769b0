using AnswerScoring.Text;

namespace AnswerScoring.Points;

/// <summary>
/// The credit of an answer for which only a reference answer is known. A reference says more than is asked for, and people who
/// mark by one give the better part of the marks for the first right things said: hence one pool of words and a concave curve.
/// </summary>
internal static class LooseCredit
{
    private const double Chance = 0.02;
    private const double EnoughOfShort = 0.65;
    private const double EnoughOfLong = 0.45;
    private const double ShortTerms = 6;
    private const double LongTerms = 26;
    private const double Curve = 0.37;
    private const double OffTopic = 0.05;
    private const double OnTopic = 0.15;

    /// <summary>The credit, 0–1.</summary>
    public static double Of(Rubric rubric, PointCredit[] points, AnalysedText answer)
    {
        var mass = points.Sum(point => point.Point.Own.Mass);
        if (mass <= 0)
        {
            return 0;
        }

        var recall = points.Sum(point => point.Recall * point.Point.Own.Mass) / mass;
        var terms = points.Sum(point => point.Point.Own.Terms.Length);
        var length = Math.Clamp((terms - ShortTerms) / (LongTerms - ShortTerms), 0, 1);
        var enough = EnoughOfShort + ((EnoughOfLong - EnoughOfShort) * length);
        var focus = Math.Clamp((Focus(rubric, answer) - OffTopic) / (OnTopic - OffTopic), 0, 1);
        return Math.Pow(Math.Clamp((recall - Chance) / (enough - Chance), 0, 1), Curve) * focus;
    }

    /// <summary>The share of the answer's words that belong to the reference, or by half to the question.</summary>
    private static double Focus(Rubric rubric, AnalysedText answer)
    {
        var echo = Rubric.StemsOf(rubric.Question);
        double all = 0;
        double met = 0;
        foreach (var token in answer.Tokens.Where(token => token.IsContent).DistinctBy(token => token.Stem, StringComparer.Ordinal))
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

    private static bool Belongs(Token term, Token token) =>
        Similarity.Of(term, token) > 0 || Lexicon.AreAntonyms(term.Stem, token.Stem);
}
