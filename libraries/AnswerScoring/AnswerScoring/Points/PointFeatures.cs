using AnswerScoring.Criteria;
using AnswerScoring.Meaning;
using AnswerScoring.Text;

namespace AnswerScoring.Points;

/// <summary>What is known of an answer and one point before it is decided whether the point is made.</summary>
/// <param name="Credit">What its words alone earn, 0–1.</param>
/// <param name="Recall">The share of the point's words that the answer says, 0–1.</param>
/// <param name="Substance">The logarithm of the number of different content words, up to what a full answer has.</param>
/// <param name="Belonging">How much nearer the answer is to this question than to others.</param>
internal sealed record PointFeatures(double Credit, double Recall, double Substance, Belonging Belonging)
{
    /// <summary>More different words than this add nothing: an answer is not better for being long.</summary>
    private const int FullSubstance = 70;
    private const double MostPreaching = 0.08;
    private const int MostActions = 6;
    private static readonly Cues Preachy = new("should|always|never|everyone|nobody|people|you|your|must|anyone");

    /// <summary>What is known besides where the question asks for a story.</summary>
    public StoryFeatures? OfStory { get; private init; }

    /// <summary>What is known of a story and one point.</summary>
    /// <param name="Alignment">How much nearer its sentences are to the model answer's than to those of others.</param>
    /// <param name="Lead">How much nearer than to the nearest of those; below 0 when another question fits better.</param>
    /// <param name="Nearness">
    /// How near a sentence comes to the model's wording of the point, in standard deviations, less the mean over the points.
    /// </param>
    /// <param name="Told">1 when the point asks for a part of the story that is told.</param>
    /// <param name="Actions">What the candidate says they did, counted up to six.</param>
    /// <param name="Preaching">The share of words that speak of people in general or of what one should do, up to 0.08.</param>
    /// <param name="Passage">The passage that means the point most nearly.</param>
    internal sealed record StoryFeatures(
        double Alignment,
        double Lead,
        double Nearness,
        double Told,
        double Actions,
        double Preaching,
        AnalysedText.Span Passage
    );

    /// <summary>The features of every point of a rubric, in their order.</summary>
    public static PointFeatures[] Of(Rubric rubric, PointCredit[] credits, MeantText answer, Story? story)
    {
        var belonging = Belonging.Of(rubric.Profile, answer);
        var substance = Math.Log(Math.Clamp(answer.Words.Count, 1, FullSubstance));
        var features = credits.Select(credit => new PointFeatures(credit.Credit, credit.Recall, substance, belonging));
        return story is null
            ? [.. features]
            : [.. features.Zip(StoriesOf(rubric, answer, story), (one, told) => one with { OfStory = told })];
    }

    private static IEnumerable<StoryFeatures> StoriesOf(Rubric rubric, MeantText answer, Story story)
    {
        var (alignment, lead) = Belonging.OfSentences(rubric.Profile, answer);
        var words = Math.Max(1, answer.Text.Tokens.Length);
        var preaching = Math.Min(MostPreaching, Preachy.In(answer.Text).Count / (double)words);
        var nearest = rubric.Points.Select(point => point.Aim!.Nearest(answer)).ToArray();
        var usual = nearest.Select(one => one.Nearness).DefaultIfEmpty().Average();
        return rubric.Points.Zip(
            nearest,
            (point, near) =>
                new StoryFeatures(
                    alignment,
                    lead,
                    near.Nearness - usual,
                    story.Tells(point.Text) ? 1 : 0,
                    Math.Min(MostActions, story.Actions),
                    preaching,
                    near.Passage
                )
        );
    }
}
