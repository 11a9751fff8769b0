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
        var focus = Math.Clamp((Focus.Of(rubric, answer) - OffTopic) / (OnTopic - OffTopic), 0, 1);
        return Math.Pow(Math.Clamp((recall - Chance) / (enough - Chance), 0, 1), Curve) * focus;
    }
}
