using AnswerScoring.Criteria;
using AnswerScoring.Points;
using AnswerScoring.Text;

namespace AnswerScoring.Feedback;

/// <summary>What was good, each sentence backed by a quotation.</summary>
internal static class Praise
{
    private const int Most = 4;

    public static IReadOnlyList<string> Of(
        PointCredit[] points,
        AnalysedText answer,
        Clarity clarity,
        Confidence confidence,
        Story? story,
        double relevance
    )
    {
        var praise = points
            .Where(point => point.Coverage == Coverage.Full && point.Passage.Length > 0)
            .OrderByDescending(point => point.Credit)
            .Take(3)
            .Select(point =>
                $"You made the point “{Phrasing.Point(point.Point.Text)}”: {Phrasing.Quoted(answer.Quote(point.Passage).Text)}."
            )
            .ToList();
        if (relevance < 0.6)
        {
            return praise;
        }

        if (story is { Completeness: 1 })
        {
            praise.Add("You told the whole story: the situation, your task, what you did and what came of it.");
        }

        if (clarity.Example is { } example && clarity.Score >= 80)
        {
            praise.Add($"You made it concrete with an example ({Phrasing.Quoted(answer.Quote(example).Text)}).");
        }

        if (confidence.Hedges.Count == 0 && confidence.Specifics >= 3)
        {
            praise.Add("You spoke firmly and named specifics.");
        }

        return [.. praise.Take(Most)];
    }
}
