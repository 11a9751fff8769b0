using AnswerScoring.Text;

namespace AnswerScoring.Points;

/// <summary>What an answer makes of one point.</summary>
/// <param name="Point">The point.</param>
/// <param name="Credit">How far it is made, 0–1.</param>
/// <param name="Recall">The share of its weight that the answer says, 0–1.</param>
/// <param name="Contradicted">Whether the answer says the contrary.</param>
/// <param name="Passage">The passage that makes it best.</param>
internal sealed record PointCredit(Rubric.Point Point, double Credit, double Recall, bool Contradicted, AnalysedText.Span Passage)
{
    private const double FullFrom = 0.7;
    private const double PartialFrom = 0.28;

    public Coverage Coverage =>
        Credit >= FullFrom ? Coverage.Full
        : Credit >= PartialFrom ? Coverage.Partial
        : Coverage.Missing;
}

/// <summary>Judges every point of a rubric against an answer.</summary>
internal static class Coverages
{
    /// <summary>Recall below this is what any text on the same trade reaches by chance.</summary>
    private const double Chance = 0.28;

    /// <summary>Recall from here on is the point itself in other words.</summary>
    private const double Enough = 0.78;
    private const double SecondWordingFactor = 0.95;
    private const double ScatteredFactor = 0.75;
    private const double LooseFactor = 0.9;
    private const double ContraryTouched = 0.5;
    private const double ContraryShare = 0.3;
    private const double ContraryCredit = 0.15;

    /// <summary>A point made this well in one wording is not contradicted by a denial near it.</summary>
    private const double Cleared = 0.65;

    public static PointCredit[] Judge(Rubric rubric, PassageMatcher matcher) =>
        [.. rubric.Points.Select(point => Judge(point, matcher))];

    private static PointCredit Judge(Rubric.Point point, PassageMatcher matcher)
    {
        var (said, touched) = matcher.Best(point.Own);
        var anywhere = matcher.Anywhere(point.Own).Recall;
        var credit = Math.Max(Credit(said.Recall), Credit(anywhere * ScatteredFactor));
        var recall = Math.Max(said.Recall, anywhere * LooseFactor);
        var passage = said.Passage;
        var isContrary = touched is { Touched: >= ContraryTouched, Contrary: >= ContraryShare };
        if (point.Second is not null)
        {
            var second = matcher.Best(point.Second).Said;
            if (Credit(second.Recall) * SecondWordingFactor > credit)
            {
                credit = Credit(second.Recall) * SecondWordingFactor;
                passage = second.Passage;
            }
        }

        return isContrary && credit < Cleared
            ? new PointCredit(point, Math.Min(credit, ContraryCredit), recall, true, touched.Passage)
            : new PointCredit(point, credit, recall, false, passage);
    }

    private static double Credit(double recall) => Math.Clamp((recall - Chance) / (Enough - Chance), 0, 1);
}
