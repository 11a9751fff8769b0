using AnswerScoring.Meaning;
using AnswerScoring.Text;

namespace AnswerScoring.Points;

/// <summary>The expected points of a question, each with its wordings.</summary>
internal sealed record Rubric
{
    /// <summary>A word of the question says nothing about whether the answer knows it.</summary>
    private const double EchoWeight = 0.25;

    /// <summary>A passage of the model answer is a second wording of a point when it says at least this much of it.</summary>
    private const double SecondWording = 0.45;

    /// <summary>"Says what changed as a result" has no word of its own: common words alone do not make a point.</summary>
    private const double PointMass = 1.5;

    /// <summary>A reference answer may be one plain sentence.</summary>
    private const double LooseMass = 0.8;

    /// <summary>An expected point: its text, its own wording, and the model answer's wording if there is one.</summary>
    internal sealed record Point(string Text, Reference Own, Reference? Second)
    {
        /// <summary>
        /// Whether the rules for contraries can be trusted on this point: they cannot where they find the model answer itself to
        /// contradict it.
        /// </summary>
        public bool HasContrary { get; init; } = true;

        /// <summary>Where a sentence that makes the point would lie, for points of a story.</summary>
        public Aim? Aim { get; init; }
    }

    /// <summary>A sentence of the model answer and how many negations it holds.</summary>
    internal sealed record Statement(Reference Wording, int Negations);

    public required Point[] Points { get; init; }

    public required AnalysedText Question { get; init; }

    /// <summary>The sentences of the model answer; empty when there is none.</summary>
    public required Statement[] Model { get; init; }

    /// <summary>The words that the question and its points share.</summary>
    public Token[] Topic { get; init; } = [];

    /// <summary>The stems of the things that the question compares; empty for most questions.</summary>
    public HashSet<string> Compared { get; init; } = [];

    /// <summary>The model answer, if there is one.</summary>
    public AnalysedText? ModelText { get; init; }

    /// <summary>What the question is about, to compare with other questions; not set for derived points.</summary>
    public Profile Profile { get; init; } = null!;

    /// <summary>Whether the points were made of the model answer, which lists more than an answer must say.</summary>
    public bool IsDerived { get; init; }

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
        var weightOf = Weights(asked, analysed, derived);
        var points = analysed
            .Select(
                (text, i) =>
                    MakePoint(
                        text,
                        derived ? null : model,
                        weightOf,
                        (double)i / analysed.Length,
                        derived ? LooseMass : PointMass
                    )
            )
            .ToArray();
        var rubric = new Rubric
        {
            Points = points,
            Question = asked,
            Model = Statements(model, weightOf),
            IsDerived = derived,
            ModelText = model,
            Compared = Comparands.Of(asked, analysed),
            Topic = SharedWords(asked, analysed),
        };
        return derived ? rubric : rubric.Meant(question.IsBehavioral).TriedOn(model);
    }

    /// <summary>The same with what is needed to find points in other words.</summary>
    private Rubric Meant(bool isBehavioral)
    {
        var directions = isBehavioral && ModelText is not null ? Directions.Of(ModelText) : [];
        return this with
        {
            Points = isBehavioral
                ? [.. Points.Select(point => point with { Aim = Aim.Of(point.Text, directions) })]
                : Points,
            Profile = new Profile(
                Question.Raw,
                WordSet.Of(Question),
                WordSet.Of(string.Join(' ', Points.Select(point => point.Text))),
                WordSet.Of(ModelText?.Raw ?? ""),
                directions
            ),
        };
    }

    private Rubric TriedOn(AnalysedText? model)
    {
        if (model is null)
        {
            return this;
        }

        var verdicts = Coverages.Judge(this, new PassageMatcher(model), model);
        return this with
        {
            Points = [.. verdicts.Select(verdict => verdict.Point with { HasContrary = !verdict.Contradicted })],
        };
    }

    /// <summary>The question's words, synonyms included.</summary>
    public static HashSet<string> StemsOf(AnalysedText text) =>
        text.Tokens.Where(token => token.IsContent).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);

    private static Token[] SharedWords(AnalysedText asked, AnalysedText[] points)
    {
        var said = points.SelectMany(StemsOf).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. asked
                .Tokens.Where(token => token.IsContent && said.Contains(token.Stem))
                .DistinctBy(token => token.Stem, StringComparer.Ordinal),
        ];
    }

    private static Func<Token, double> Weights(AnalysedText asked, AnalysedText[] points, bool derived)
    {
        var echo = StemsOf(asked);
        var spread = points
            .SelectMany(point => StemsOf(point))
            .GroupBy(stem => stem, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return token =>
        {
            var general = Lexicon.Weight(token.Stem);
            var weight = (derived ? Math.Sqrt(general) : general) / Math.Sqrt(spread.GetValueOrDefault(token.Stem, 1));
            return echo.Contains(token.Stem) ? weight * EchoWeight : weight;
        };
    }

    private static Statement[] Statements(AnalysedText? model, Func<Token, double> weightOf) =>
        model is null
            ? []
            :
            [
                .. model.Sentences.Select(sentence => new Statement(
                    Reference.Of(model, sentence, weightOf),
                    Negation.Count(model.Tokens, sentence)
                )),
            ];

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
            if (words < 2 && points.Count > 0)
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

    /// <summary>A point with its wordings; its place among the points, 0–1, finds it in the model answer where words do not.</summary>
    private static Point MakePoint(
        AnalysedText text,
        AnalysedText? model,
        Func<Token, double> weightOf,
        double place,
        double leastMass
    )
    {
        var own = Reference.Of(text, new AnalysedText.Span(0, text.Tokens.Length), weightOf, leastMass);
        if (model is null || model.Tokens.Length == 0)
        {
            return new Point(text.Raw, own, null);
        }

        var match = new PassageMatcher(model).Best(own).Touched;
        if (match.Touched >= SecondWording)
        {
            return new Point(text.Raw, own, Reference.Of(model, match.Passage, weightOf));
        }

        // A model answer makes every point, by definition; where words do not tell which passage does, its place does.
        var first = (int)(place * model.Sentences.Length);
        var last = Math.Min(first + 1, model.Sentences.Length - 1);
        return new Point(
            text.Raw,
            own,
            Reference.Of(
                model,
                new AnalysedText.Span(model.Sentences[first].First, model.Sentences[last].End),
                weightOf
            )
        );
    }
}
