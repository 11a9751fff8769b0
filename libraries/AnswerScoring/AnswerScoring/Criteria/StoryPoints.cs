using AnswerScoring.Points;
using AnswerScoring.Text;

namespace AnswerScoring.Criteria;

/// <summary>
/// Points of behavioral questions that ask for a part of the story ("says what came of it") rather than for certain words: any
/// story has its own words, so they are found by the part, as far as the story is the one asked for.
/// </summary>
internal static class StoryPoints
{
    private const double MostCredit = 0.75;
    private const double Unproven = 0.05;
    private const double Proven = 0.7;
    private static readonly Cues Results = new(
        "result|results|outcome|came of it|ended|achieved|effect|changed|measurable|evidence|success|numbers"
    );
    private static readonly Cues Lessons = new(
        "learned|lesson|reflects|differently|changed the way|applied later|since then|does now|takeaway"
    );
    private static readonly Cues Settings = new("describes|situation|context|names|specific");

    /// <summary>The credits with those parts counted.</summary>
    public static PointCredit[] Complete(PointCredit[] points, Story story, AnalysedText answer)
    {
        if (points.Length == 0 || answer.Tokens.Length == 0)
        {
            return points;
        }

        var proof = Math.Min(1, Unproven + (points.Average(point => point.Credit) / Proven));
        return [.. points.Select(point => Complete(point, story, proof))];
    }

    private static PointCredit Complete(PointCredit point, Story story, double proof)
    {
        var text = AnalysedText.Of(point.Point.Text);
        var told =
            (Lessons.In(text).Count > 0 && story.Lesson)
            || (Results.In(text).Count > 0 && story.Result)
            || (Settings.In(text).Count > 0 && story is { Situation: true, Action: true });
        var credit = told && !point.Contradicted ? MostCredit * proof : 0;
        return credit > point.Credit && point.Passage.Length > 0 ? point with { Credit = credit } : point;
    }
}
