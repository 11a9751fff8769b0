using AnswerScoring.Text;

namespace AnswerScoring.Points;

/// <summary>What an answer makes of one point.</summary>
/// <param name="Point">The point.</param>
/// <param name="Credit">How far it is made, 0–1.</param>
/// <param name="Contradicted">Whether the answer says the contrary.</param>
/// <param name="Passage">The passage that makes it best.</param>
internal sealed record PointCredit(Rubric.Point Point, double Credit, bool Contradicted, AnalysedText.Span Passage)
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
    private const double ContraryTouched = 0.45;
    private const double ContraryShare = 0.4;

    public static PointCredit[] Judge(Rubric rubric, AnalysedText answer)
    {
        var matcher = new PassageMatcher(answer);
        return [.. rubric.Points.Select(point => Judge(point, matcher))];
    }

    private static PointCredit Judge(Rubric.Point point, PassageMatcher matcher)
    {
        var own = matcher.Best(point.Own);
        var credit = Credit(own.Recall);
        var best = own;
        var anywhere = matcher.Anywhere(point.Own);
        credit = Math.Max(credit, Credit(anywhere.Recall * ScatteredFactor));
        if (point.Second is not null)
        {
            var second = matcher.Best(point.Second);
            if (Credit(second.Recall) * SecondWordingFactor > credit)
            {
                credit = Credit(second.Recall) * SecondWordingFactor;
                best = second;
            }
        }

        var contradicted = credit < 0.5 && best.Touched >= ContraryTouched && best.Contrary >= ContraryShare;
        return new PointCredit(point, contradicted ? Math.Min(credit, 0.2) : credit, contradicted, best.Passage);
    }

    private static double Credit(double recall) => Math.Clamp((recall - Chance) / (Enough - Chance), 0, 1);
}
