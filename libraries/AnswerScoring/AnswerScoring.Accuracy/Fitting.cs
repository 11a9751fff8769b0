using System.Globalization;
using AnswerScoring.Meaning;
using AnswerScoring.Points;

namespace AnswerScoring.Accuracy;

/// <summary>
/// Fits the weights of <see cref="LearnedCredit"/> to the natural answers and tells how well they do on questions they were not
/// fitted to. The weights are printed, to be put into that class.
/// </summary>
internal static class Fitting
{
    private const int Folds = 6;

    /// <summary>Answers to other questions, of each sort, that each question is fitted to refuse, and how much one counts.</summary>
    private const int Others = 3;
    private const double OtherCount = 0.35;

    /// <summary>Model answers this much alike answer the same question.</summary>
    private const double Twin = 0.5;

    /// <summary>One answer beside one question.</summary>
    private sealed record Case(
        int Question,
        bool IsBehavioral,
        string Kind,
        int Mark,
        PointFeatures[] Features,
        double[] Made
    )
    {
        public bool IsOther => Kind == "other";
    }

    public static int Run(string bankPath)
    {
        var cases = Cases(Corpus.Natural(), BankGates.Read(bankPath));
        var stories = cases.Where(one => one.IsBehavioral).ToArray();
        var explanations = cases.Where(one => !one.IsBehavioral).ToArray();
        Report("stories", stories, Story);
        Report("explanations", explanations, Explanation);
        Print("Asked", LogisticFit.To(AskedRows(stories)));
        Print("Told", LogisticFit.To(ToldRows(stories)));
        Print("OfExplanation", LogisticFit.To(ExplanationRows(explanations)));
        return 0;
    }

    private static Case[] Cases(Corpus.Entry[] entries, BankGates.BankQuestion[] bank)
    {
        var cases = new List<Case>();
        for (var q = 0; q < entries.Length; q++)
        {
            var question = entries[q].ToScore();
            var rubric = Rubric.Of(question);
            cases.AddRange(
                entries[q]
                    .Answers.Select(answer => new Case(
                        q,
                        question.IsBehavioral,
                        answer.Kind!,
                        answer.Score,
                        Features(rubric, answer.Text, question.IsBehavioral),
                        answer.Made
                    ))
            );
            foreach (var from in (int[])[0, 1])
            {
                cases.Add(Half(q, rubric, Mutations.Half(entries[q].ModelAnswer, from), question.IsBehavioral));
            }

            foreach (var text in Strangers(entries, bank, q))
            {
                var features = Features(rubric, text, question.IsBehavioral);
                cases.Add(new Case(q, question.IsBehavioral, "other", 0, features, new double[features.Length]));
            }
        }

        return [.. cases];
    }

    /// <summary>Good answers to other questions: to those of the corpus and of the bank most like this one, and to any.</summary>
    private static IEnumerable<string> Strangers(Corpus.Entry[] entries, BankGates.BankQuestion[] bank, int question)
    {
        var own = WordSet.Of(entries[question].ModelAnswer);
        var others = entries.Where((_, i) => i != question).ToArray();
        var like = others.OrderByDescending(other => own.Nearness(WordSet.Of(other.ModelAnswer))).Take(Others);
        var any = Enumerable.Range(1, Others).Select(k => others[((question * 7) + (k * 23)) % others.Length]);
        var neighbours = bank.Where(other => other.Id != entries[question].Id)
            .Select(other => (other.ModelAnswer, Nearness: own.Nearness(WordSet.Of(other.ModelAnswer))))
            .OrderByDescending(other => other.Nearness)
            .Where(other => other.Nearness < Twin)
            .Take(Others)
            .Select(other => other.ModelAnswer);
        return
        [
            .. like.Concat(any).Select(other => other.Answers.Single(answer => answer.Kind == "strong").Text),
            .. any.Select(other => other.ModelAnswer),
            .. neighbours,
        ];
    }

    /// <summary>Half a model answer: of its own words the words alone tell which points it makes.</summary>
    private static Case Half(int question, Rubric rubric, string text, bool isBehavioral)
    {
        var features = Features(rubric, text, isBehavioral);
        double[] made =
        [
            .. features.Select(point =>
                point.Credit >= 0.7 ? 1
                : point.Credit >= 0.28 ? 0.5
                : 0
            ),
        ];
        return new Case(question, isBehavioral, "half", (int)(100 * made.Average()), features, made);
    }

    private static PointFeatures[] Features(Rubric rubric, string answer, bool isBehavioral)
    {
        var meant = MeantText.Of(answer);
        var credits = Coverages.Judge(rubric, new PassageMatcher(meant.Text), meant.Text);
        return PointFeatures.Of(rubric, credits, meant, isBehavioral ? Criteria.Story.Of(meant.Text) : null);
    }

    private static Func<Case, double[]> Story(Case[] train)
    {
        var asked = LogisticFit.To(AskedRows(train));
        var told = LogisticFit.To(ToldRows(train));
        return one =>
            [
                .. one.Features.Select(point =>
                    LearnedCredit.Sure(asked.Of(LearnedCredit.AskedInputs(point)))
                    * told.Of(LearnedCredit.ToldInputs(point))
                ),
            ];
    }

    private static Func<Case, double[]> Explanation(Case[] train)
    {
        var fit = LogisticFit.To(ExplanationRows(train));
        return one => [.. one.Features.Select(point => fit.Of(LearnedCredit.ExplanationInputs(point)))];
    }

    private static (double[], double, double)[] AskedRows(Case[] cases) =>
        [
            .. cases
                .Where(one => one.Kind is "strong" or "average" or "other")
                .Select(one =>
                    (LearnedCredit.AskedInputs(one.Features[0]), one.IsOther ? 0.0 : 1, one.IsOther ? OtherCount : 1)
                ),
        ];

    private static (double[], double, double)[] ToldRows(Case[] cases) =>
        [
            .. cases
                .Where(one => !one.IsOther)
                .SelectMany(one =>
                    one.Features.Zip(one.Made, (point, made) => (LearnedCredit.ToldInputs(point), made, 1.0))
                ),
        ];

    private static (double[], double, double)[] ExplanationRows(Case[] cases) =>
        [
            .. cases.SelectMany(one =>
                one.Features.Zip(
                    one.Made,
                    (point, made) => (LearnedCredit.ExplanationInputs(point), made, one.IsOther ? OtherCount : 1)
                )
            ),
        ];

    private static void Report(string name, Case[] cases, Func<Case[], Func<Case, double[]>> fit)
    {
        var credits = new Dictionary<Case, double[]>(ReferenceEqualityComparer.Instance);
        for (var fold = 0; fold < Folds; fold++)
        {
            var train = cases.Where(one => one.Question % Folds != fold).ToArray();
            var model = fit(train);
            foreach (var one in cases.Where(one => one.Question % Folds == fold))
            {
                credits[one] = model(one);
            }
        }

        var own = cases.Where(one => one.Kind is not ("other" or "half")).ToArray();
        var points = own.SelectMany(one => credits[one].Zip(one.Made)).Where(point => point.Second != 0.5).ToArray();
        Console.WriteLine(
            $"{name}: AUC of points made {Agreement.Auc([.. points.Select(p => p.First)], [.. points.Select(p => p.Second)]):0.000}, "
                + $"Pearson with the marks {Agreement.Pearson([.. own.Select(one => credits[one].Average())], [.. own.Select(one => (double)one.Mark)]):0.000}"
        );
        foreach (var kind in cases.GroupBy(one => one.Kind))
        {
            var credit = kind.Select(one => credits[one].Average()).Order().ToArray();
            Console.WriteLine(
                $"  {kind.Key, -8} {credit.Length, 4}  mean {credit.Average():0.00}  tenth {credit[credit.Length / 10]:0.00}  "
                    + $"median {credit[credit.Length / 2]:0.00}  ninth tenth {credit[credit.Length * 9 / 10]:0.00}  marks {kind.Average(one => one.Mark):0}"
            );
        }
    }

    private static void Print(string name, LogisticFit fit) =>
        Console.WriteLine(
            $"{name}: {string.Join(", ", fit.Weights.Select(weight => weight.ToString("0.000", CultureInfo.InvariantCulture)))}"
        );
}
