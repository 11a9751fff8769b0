using AnswerScoring.Text;

namespace AnswerScoring.Points;

/// <summary>What an answer makes of one point.</summary>
/// <param name="Point">The point.</param>
/// <param name="Credit">How far it is made, 0–1.</param>
/// <param name="Recall">The share of its weight that the answer says, 0–1.</param>
/// <param name="Contradicted">Whether the answer says the contrary.</param>
/// <param name="Passage">The passage that makes it best.</param>
internal sealed record PointCredit(
    Rubric.Point Point,
    double Credit,
    double Recall,
    bool Contradicted,
    AnalysedText.Span Passage
)
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
    private const double SecondWordingFactor = 0.95;
    private const double ScatteredFactor = 0.75;
    private const double LooseFactor = 0.9;
    private const double AsideFactor = 0.5;
    private const double ContraryTouched = 0.5;
    private const double ContraryShare = 0.3;
    private const double ContraryCredit = 0.15;

    /// <summary>Only what matches well can be said of the wrong thing; a faint match may be of anything.</summary>
    private const double Swappable = 0.45;

    /// <summary>A point made this well in one wording is not contradicted by a denial near it.</summary>
    private const double Cleared = 0.65;

    /// <summary>The verdict on every point.</summary>
    public static PointCredit[] Judge(Rubric rubric, PassageMatcher matcher, AnalysedText answer)
    {
        var topic = rubric.IsDerived ? 1 : Focus.Topic(rubric, answer);
        var scale = Scale.For(Focus.Of(rubric, answer), topic);
        var onTopic = AsideFactor + ((1 - AsideFactor) * topic);
        return
        [
            .. rubric
                .Points.Select(point => Judge(point, rubric, matcher, answer, scale))
                .Select(credit => credit with { Credit = credit.Credit * onTopic }),
        ];
    }

    private static PointCredit Judge(
        Rubric.Point point,
        Rubric rubric,
        PassageMatcher matcher,
        AnalysedText answer,
        Scale scale
    )
    {
        var (said, touched) = matcher.Best(point.Own);
        var anywhere = matcher.Anywhere(point.Own).Recall;
        var credit = Math.Max(scale.Credit(said.Recall), scale.Credit(anywhere * ScatteredFactor));
        var recall = Math.Max(said.Recall, anywhere * LooseFactor);
        var passage = said.Passage;
        var isContrary = point.HasContrary && touched is { Touched: >= ContraryTouched, Contrary: >= ContraryShare };
        if (point.Second is not null)
        {
            // The second wording holds more than the point asks for, and much that is not to the point: it is judged strictly.
            var second = matcher.Best(point.Second).Said;
            var secondCredit = Scale.Strict.Credit(second.Recall) * SecondWordingFactor;
            if (secondCredit > credit)
            {
                credit = secondCredit;
                passage = second.Passage;
            }
        }

        if (isContrary && credit < Cleared)
        {
            return new PointCredit(point, Math.Min(credit, ContraryCredit), recall, true, touched.Passage);
        }

        return
            point.HasContrary && credit >= Swappable && Comparands.AreSwapped(rubric, point, matcher, answer, passage)
            ? new PointCredit(point, Math.Min(credit, ContraryCredit), recall, true, passage)
            : new PointCredit(point, credit, recall, false, passage);
    }
}
