using AnswerScoring.Meaning;
using AnswerScoring.Text;

namespace AnswerScoring.Points;

/// <summary>
/// Where a sentence that makes a point would lie: the direction of the point's own wording and of the model answer's sentence
/// nearest to it, each with how near other interview talk comes by chance.
/// </summary>
internal sealed class Aim
{
    private readonly Mark own;
    private readonly Mark second;

    private Aim(Mark own, Mark second)
    {
        this.own = own;
        this.second = second;
    }

    /// <summary>A direction, and the mean and standard deviation of what other sentences are near to it.</summary>
    private sealed record Mark(float[] Direction, double Mean, double Deviation)
    {
        public static Mark Of(float[] direction)
        {
            var others = OtherQuestions
                .Instance.Sentences.Select(other => SentenceEncoder.Nearness(direction, other))
                .ToArray();
            var mean = others.Average();
            return new Mark(direction, mean, Math.Sqrt(others.Average(other => (other - mean) * (other - mean))));
        }

        public double Nearness(float[] direction) =>
            Deviation > 0 ? (SentenceEncoder.Nearness(Direction, direction) - Mean) / Deviation : 0;
    }

    public static Aim Of(string point, float[][] model)
    {
        var direction = Directions.Of(point);
        var own = Mark.Of(direction);
        return model.Length == 0
            ? new Aim(own, own)
            : new Aim(own, Mark.Of(model.MaxBy(sentence => SentenceEncoder.Nearness(direction, sentence))!));
    }

    /// <summary>The passage that means most nearly what the point says, and how near the model's wording comes to any.</summary>
    public (AnalysedText.Span Passage, double Nearness) Nearest(MeantText answer)
    {
        var directions = answer.Directions;
        var passage = default(AnalysedText.Span);
        var best = double.NegativeInfinity;
        var nearness = double.NegativeInfinity;
        for (var i = 0; i < directions.Length; i++)
        {
            var toSecond = second.Nearness(directions[i]);
            nearness = Math.Max(nearness, toSecond);
            var both = own.Nearness(directions[i]) + toSecond;
            if (both > best)
            {
                (best, passage) = (both, answer.Text.Passages[i]);
            }
        }

        return (passage, directions.Length == 0 ? 0 : nearness);
    }
}
