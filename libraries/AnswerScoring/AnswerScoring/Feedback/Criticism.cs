using AnswerScoring.Criteria;
using AnswerScoring.Points;
using AnswerScoring.Text;

namespace AnswerScoring.Feedback;

/// <summary>What is missing, incomplete or faulty.</summary>
internal static class Criticism
{
    private const int Most = 6;
    private const int LongSentence = 45;

    public static IReadOnlyList<string> Of(
        PointCredit[] points,
        AnalysedText answer,
        Clarity clarity,
        Confidence confidence,
        Story? story
    )
    {
        var faults = new List<string>();
        foreach (var point in points.Where(point => point.Contradicted && point.Passage.Length > 0))
        {
            faults.Add(
                $"You seem to say the contrary of “{Phrasing.Point(point.Point.Text)}”: {Phrasing.Quoted(answer.Quote(point.Passage).Text)}."
            );
        }

        foreach (var point in points.Where(point => point.Coverage == Coverage.Partial && !point.Contradicted))
        {
            faults.Add($"You only touched on “{Phrasing.Point(point.Point.Text)}”.");
        }

        foreach (var point in points.Where(point => point.Coverage == Coverage.Missing && !point.Contradicted))
        {
            faults.Add($"You did not say that “{Phrasing.Point(point.Point.Text)}”.");
        }

        var form = FormFaults(answer, clarity, confidence, story).ToArray();
        return [.. faults.Take(Most - Math.Min(form.Length, 2)), .. form.Take(2)];
    }

    private static IEnumerable<string> FormFaults(
        AnalysedText answer,
        Clarity clarity,
        Confidence confidence,
        Story? story
    )
    {
        if (answer.Tokens.Length == 0)
        {
            yield break;
        }

        if (story is not null && Missing(story) is { } part)
        {
            yield return $"Your story lacks {part}.";
        }

        if (confidence.Hedges.Count >= 2)
        {
            var hedge = answer.Quote(confidence.Hedges[0]).Text;
            yield return $"You hedged {confidence.Hedges.Count} times, for instance with {Phrasing.Quoted(hedge)}.";
        }

        if (confidence.Fillers.Count >= 3)
        {
            yield return $"You used fillers such as {Phrasing.Quoted(answer.Quote(confidence.Fillers[0]).Text)} {confidence.Fillers.Count} times.";
        }

        if (clarity.IsRepetitive)
        {
            yield return "You said the same thing more than once.";
        }

        if (clarity.LongestSentence > LongSentence)
        {
            yield return $"Your longest sentence runs to {clarity.LongestSentence} words and is hard to follow.";
        }

        if (clarity.IsShort)
        {
            yield return "Your answer is very short.";
        }
    }

    private static string? Missing(Story story) =>
        !story.Situation ? "the situation: where and when it happened"
        : !story.Task ? "your task: what you had to achieve"
        : !story.Action ? "your own actions: what you yourself did"
        : !story.Result ? "the result: what came of it"
        : null;
}
