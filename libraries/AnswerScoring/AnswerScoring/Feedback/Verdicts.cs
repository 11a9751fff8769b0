using AnswerScoring.Points;
using AnswerScoring.Text;

namespace AnswerScoring.Feedback;

/// <summary>The verdict on each point, with the passage of the answer that bears it.</summary>
internal static class Verdicts
{
    public static IReadOnlyList<PointVerdict> Of(PointCredit[] points, AnalysedText answer) =>
        [.. points.Select(point => Verdict(point, answer))];

    private static PointVerdict Verdict(PointCredit point, AnalysedText answer)
    {
        if (point.Coverage == Coverage.Missing || point.Passage.Length == 0)
        {
            return new PointVerdict(point.Point.Text, Coverage.Missing, null, -1);
        }

        var (start, text) = answer.Quote(point.Passage);
        return new PointVerdict(point.Point.Text, point.Coverage, text, start);
    }
}
