using AnswerScoring.Text;

namespace AnswerScoring.Points;

/// <summary>The expected points of a question, each with its wordings.</summary>
internal sealed class Rubric
{
    /// <summary>A word of the question says nothing about whether the answer knows it.</summary>
    private const double EchoWeight = 0.25;

    /// <summary>A passage of the model answer is a second wording of a point when it says at least this much of it.</summary>
    private const double SecondWording = 0.45;

    private Rubric(Point[] points, AnalysedText question, Statement[] model)
    {
        Points = points;
        Question = question;
        Model = model;
    }

    /// <summary>An expected point: its text, its own wording, and the model answer's wording if there is one.</summary>
    internal sealed record Point(string Text, Reference Own, Reference? Second);

    /// <summary>A sentence of the model answer and how many negations it holds.</summary>
    internal sealed record Statement(Reference Wording, int Negations);

    public Point[] Points { get; }

    public AnalysedText Question { get; }

    /// <summary>The sentences of the model answer; empty when there is none.</summary>
    public Statement[] Model { get; }

    /// <summary>The model answer, if there is one.</summary>
    public AnalysedText? ModelText { get; private init; }

    /// <summary>Whether the points were made of the model answer, which lists more than an answer must say.</summary>
    public bool IsDerived { get; private init; }

    public static Rubric Of(ScoringQuestion question)
    {
        var asked = AnalysedText.Of(question.Text);
        var model = string.IsNullOrWhiteSpace(question.ModelAnswer) ? null : AnalysedText.Of(question.ModelAnswer);
        var texts = question.ExpectedPoints.Where(point => !string.IsNullOrWhiteSpace(point)).ToArray();
        var derived = texts.Length == 0 && model is not null;
        if (derived)
        {
            texts = DerivePoints(model!);
        }

        var analysed = texts.Select(AnalysedText.Of).ToArray();
        var weightOf = Weights(asked, analysed);
        var points = analysed.Select(text => MakePoint(text, model, weightOf)).ToArray();
        return new Rubric(points, asked, Statements(model, weightOf)) { IsDerived = derived, ModelText = model };
    }

    /// <summary>The question's words, synonyms included.</summary>
    public static HashSet<string> StemsOf(AnalysedText text) =>
        text.Tokens.Where(token => token.IsContent).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);

    private static Func<Token, double> Weights(AnalysedText asked, AnalysedText[] points)
    {
        var echo = StemsOf(asked);
        var spread = points
            .SelectMany(point => StemsOf(point))
            .GroupBy(stem => stem, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return token =>
        {
            var weight = Lexicon.Weight(token.Stem) / Math.Sqrt(spread.GetValueOrDefault(token.Stem, 1));
            return echo.Contains(token.Stem) ? weight * EchoWeight : weight;
        };
    }

    private static Statement[] Statements(AnalysedText? model, Func<Token, double> weightOf) =>
        model is null
            ? []
            : [.. model.Sentences.Select(sentence => new Statement(Reference.Of(model, sentence, weightOf), Negation.Count(model.Tokens, sentence)))];

    private static string[] DerivePoints(AnalysedText model)
    {
        var points = new List<string>();
        foreach (var passage in model.Passages)
        {
            var text = model.Quote(passage).Text.Trim();
            var words = 0;
            for (var i = passage.First; i < passage.End; i++)
            {
                words += model.Tokens[i].IsContent ? 1 : 0;
            }

            // A fragment ("For example:") belongs to what stands before it.
            if (words < 3 && points.Count > 0)
            {
                points[^1] += " " + text;
            }
            else
            {
                points.Add(text);
            }
        }

        return [.. points];
    }

    private static Point MakePoint(AnalysedText text, AnalysedText? model, Func<Token, double> weightOf)
    {
        var own = Reference.Of(text, new AnalysedText.Span(0, text.Tokens.Length), weightOf);
        if (model is null || model.Tokens.Length == 0)
        {
            return new Point(text.Raw, own, null);
        }

        var match = new PassageMatcher(model).Best(own).Touched;
        var second = match.Touched >= SecondWording ? Reference.Of(model, match.Passage, weightOf) : null;
        return new Point(text.Raw, own, second);
    }
}
