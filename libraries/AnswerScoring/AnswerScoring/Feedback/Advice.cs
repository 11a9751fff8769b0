using AnswerScoring.Criteria;
using AnswerScoring.Points;
using AnswerScoring.Text;

namespace AnswerScoring.Feedback;

/// <summary>Concrete next steps.</summary>
internal static class Advice
{
    private const int Most = 4;

    public static IReadOnlyList<string> Of(
        PointCredit[] points,
        AnalysedText answer,
        Clarity clarity,
        Confidence confidence,
        Story? story
    )
    {
        var steps = points
            .Where(point => point.Coverage != Coverage.Full)
            .OrderBy(point => point.Credit)
            .Take(2)
            .Select(point => $"Add a sentence on this: {Phrasing.Point(point.Point.Text)}.")
            .ToList();
        if (story is not null && story.Evidence < 0.7)
        {
            steps.Add("Give one number that shows what changed because of you.");
        }

        if (story is { Lesson: false })
        {
            steps.Add("Close with what you learned and do differently since.");
        }

        if (confidence.Hedges.Count >= 2)
        {
            steps.Add("Say what you are sure of as a fact, and name once what you would look up.");
        }

        if (clarity.LongestSentence > 45)
        {
            steps.Add("Break your longest sentence in two.");
        }

        if (clarity.Connectives < 2 && answer.Tokens.Length > 0)
        {
            steps.Add("Guide the listener with “first”, “because” and “for example”.");
        }

        if (story is null && clarity.Example is null)
        {
            steps.Add("Support your main point with one short example from your own work.");
        }

        if (steps.Count == 0)
        {
            steps.Add("Practise saying this answer aloud in under two minutes.");
        }

        return [.. steps.Take(Most)];
    }
}
