using AnswerScoring.Criteria;
using AnswerScoring.Meaning;

namespace AnswerScoring.Points;

/// <summary>
/// The credit of a point made in the candidate's own words: logistic regressions on <see cref="PointFeatures"/>, fitted by
/// <c>AnswerScoring.Accuracy -- fit</c> to answers written without sight of the points.
/// </summary>
internal static class LearnedCredit
{
    private const double Unlikely = 0.15;
    private const double Likely = 0.75;

    // The intercept first, then the inputs in their order.
    private static readonly double[] AskedWeights = [-0.208, 0.604, -0.017, 0.487, 0.559, 1.651];
    private static readonly double[] ToldWeights = [-6.334, 1.352, 0.261, -22.135, 3.756, 0.189, 0.502];
    private static readonly double[] ExplanationWeights = [-5.945, 2.964, 2.495, 0.226, 0.336];

    /// <summary>
    /// The credits, less where the answer belongs to another question, and raised to what was learned where that is higher. What the answer denies stays denied, and a text that
    /// is no sentences has nothing that could be meant.
    /// </summary>
    public static PointCredit[] Complete(Rubric rubric, PointCredit[] credits, MeantText answer, Story? story)
    {
        if (rubric.IsDerived || answer.Text.Tokens.Length == 0)
        {
            return credits;
        }

        var features = PointFeatures.Of(rubric, credits, answer, story);
        return [.. credits.Zip(features, Raised)];
    }

    private static PointCredit Raised(PointCredit credit, PointFeatures known)
    {
        credit = credit with { Credit = credit.Credit * Trust(known.Belonging) };
        var learned = known.OfStory is null ? OfExplanation(known) : OfStory(known);
        if (credit.Contradicted || learned <= credit.Credit)
        {
            return credit;
        }

        var isFound = known.OfStory is { Passage.Length: > 0 } && credit.Coverage == Coverage.Missing;
        return credit with { Credit = learned, Passage = isFound ? known.OfStory!.Passage : credit.Passage };
    }

    /// <summary>
    /// A story has its own words whatever it is asked for: how well it is told decides, as far as it is the story asked for.
    /// </summary>
    private static double OfStory(PointFeatures known) =>
        Sure(Logistic(AskedWeights, AskedInputs(known))) * Logistic(ToldWeights, ToldInputs(known));

    /// <summary>
    /// How far words in common are taken for a point made, 0.65–1: an answer that is no nearer to its question than to any other
    /// has them by chance.
    /// </summary>
    private static double Trust(Belonging belonging) => Math.Clamp(0.65 + (0.2 * belonging.Mean), 0.65, 1);

    /// <summary>A story that is likelier another one earns nothing, and a likely one is not doubted.</summary>
    /// <param name="likelihood">How likely it is the one asked for, 0–1.</param>
    public static double Sure(double likelihood) => Math.Clamp((likelihood - Unlikely) / (Likely - Unlikely), 0, 1);

    /// <summary>An explanation has to use the words of its field.</summary>
    private static double OfExplanation(PointFeatures known) => Logistic(ExplanationWeights, ExplanationInputs(known));

    /// <summary>What tells whether the story is the one asked for.</summary>
    public static double[] AskedInputs(PointFeatures known) =>
        [
            known.Belonging.Question,
            known.Belonging.Points,
            known.Belonging.Model,
            known.OfStory!.Alignment,
            known.OfStory.Lead,
        ];

    /// <summary>What tells how well a story makes a point.</summary>
    public static double[] ToldInputs(PointFeatures known) =>
        [
            known.Substance,
            known.OfStory!.Actions,
            known.OfStory.Preaching,
            known.Recall,
            known.OfStory.Nearness,
            known.OfStory.Told,
        ];

    /// <summary>What tells how well an explanation makes a point.</summary>
    public static double[] ExplanationInputs(PointFeatures known) =>
        [known.Credit, known.Recall, known.Substance, Math.Clamp(known.Belonging.Mean, -2, 10)];

    /// <summary>What a regression predicts, 0–1.</summary>
    /// <param name="weights">The intercept, then one for each input.</param>
    /// <param name="inputs">The inputs.</param>
    public static double Logistic(double[] weights, double[] inputs)
    {
        var sum = weights[0];
        for (var i = 0; i < inputs.Length; i++)
        {
            sum += weights[i + 1] * inputs[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
