using AnswerScoring.Feedback;
using AnswerScoring.Meaning;
using AnswerScoring.Points;

namespace AnswerScoring.Criteria;

/// <summary>Turns what was found in an answer into the four criteria.</summary>
internal static class Marks
{
    private const double EvidenceShare = 0.55;
    private const double LooseShare = 0.85;
    private const double StoryShare = 0.3;

    /// <summary>Clarity and confidence count in full only from this content on: form without matter is worth nothing.</summary>
    private const double RelevantFrom = 0.62;
    private const double RelevanceCurve = 1.5;
    private const double ContradictionCost = 0.6;
    private const double DenialCost = 0.85;

    public static AnswerScore Give(ScoringQuestion question, Rubric rubric, MeantText answer)
    {
        var text = answer.Text;
        var matcher = new PassageMatcher(text);
        var points = Coverages.Judge(rubric, matcher, text);
        var story = question.IsBehavioral ? Story.Of(text) : null;
        points = LearnedCredit.Complete(rubric, points, answer, story);
        var denied = rubric.IsDerived ? 0 : Denial.Share(rubric, matcher, text);
        var shape =
            rubric.ModelText is { } model && rubric.IsDerived
                ? LanguageShape.Beside(text, model)
                : LanguageShape.Of(text);
        var credit = rubric.IsDerived ? LooseCredit.Of(rubric, points, text) : Mean(points, point => point.Credit);
        var contradicted = rubric.IsDerived ? 0 : Mean(points, point => point.Contradicted ? 1 : 0);
        var degenerate = Degeneracy.Find(text, rubric, credit, shape);
        var clarity = Clarity.Of(text, WordsOf(rubric));
        var confidence = Confidence.Of(text, question.IsBehavioral);

        var said =
            Math.Max(0, credit - (ContradictionCost * contradicted))
            * (1 - (DenialCost * denied))
            * (0.25 + (0.75 * shape));
        var content = story is null ? said : said * (1 - StoryShare + (StoryShare * story.Completeness));
        var relevance = rubric.IsDerived ? said : Math.Pow(Math.Min(1, content / RelevantFrom), RelevanceCurve);
        var technical = Technical(rubric, points, contradicted, story);
        var cap = degenerate?.Cap ?? 100;
        return new AnswerScore
        {
            ContentQuality = Mark(content * 100, cap),
            Clarity = Mark(clarity.Score * relevance * (0.4 + (0.6 * shape)), cap),
            Confidence = Mark(confidence.Score * relevance, cap),
            TechnicalAccuracy = Mark(technical * relevance * 100, cap),
            Points = Verdicts.Of(points, text),
            Strengths = degenerate is null ? Praise.Of(points, text, clarity, confidence, story, relevance) : [],
            Improvements = Criticism.Of(points, text, clarity, confidence, story),
            Suggestions = Advice.Of(points, text, clarity, confidence, story),
            Notice = degenerate?.Notice,
        };
    }

    /// <summary>How right what was said is: of the points touched, how far each is made and none is contradicted.</summary>
    private static double Precision(PointCredit[] points, double contradicted)
    {
        var touched = points.Where(point => point.Credit > 0.1 && !point.Contradicted).ToArray();
        if (touched.Length == 0)
        {
            return 0;
        }

        var precision = 0.3 + (0.7 * touched.Average(point => point.Credit));
        return precision * (1 - contradicted);
    }

    private static double Technical(Rubric rubric, PointCredit[] points, double contradicted, Story? story)
    {
        if (story is not null)
        {
            return ((1 - EvidenceShare) * Precision(points, contradicted)) + (EvidenceShare * story.Evidence);
        }

        return rubric.IsDerived
            ? LooseShare + ((1 - LooseShare) * Precision(points, 0))
            : Precision(points, contradicted);
    }

    private static double Mean(PointCredit[] points, Func<PointCredit, double> value) =>
        points.Length == 0 ? 0 : points.Average(value);

    private static int WordsOf(Rubric rubric) => rubric.Points.Sum(point => point.Own.Terms.Length) * 2;

    private static int Mark(double value, int cap) =>
        Math.Min(cap, (int)Math.Round(Math.Clamp(value, 0, 100), MidpointRounding.AwayFromZero));
}
