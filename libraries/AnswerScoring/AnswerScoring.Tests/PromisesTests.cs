using CsCheck;
using Shouldly;

namespace AnswerScoring.Tests;

public class PromisesTests
{
    private static readonly string[] Pieces =
    [
        "The index ",
        "is not ",
        "faster. ",
        "🙂",
        "👩‍👩‍👧 ",
        "مرحبا بالعالم ",
        "שלום ",
        "\u0000",
        "\uD800",
        "\r\n",
        "e.g. ",
        "3.5k ",
        "…",
        "ﬁ",
        "Ⅷ",
        "a\u0301",
        ", ",
        "I think maybe ",
        "because ",
        "99%",
        "\u202E",
        "漢字",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String[0, 5000],
        Gen.String[0, 60],
        Gen.Int[0, Pieces.Length - 1].Array[0, 120].Select(picks => string.Concat(picks.Select(i => Pieces[i])))
    );

    private readonly AnswerScorer scorer = new();

    [Fact]
    public void Evidence_is_always_the_answers_own_text_and_scores_stay_within_0_and_100() =>
        Gen.Select(AnyText, Gen.Int[0, Samples.All.Length - 1], Gen.Bool)
            .Sample(
                (text, index, mixed) =>
                {
                    var sample = Samples.All[index];
                    var answer = mixed ? text + sample.ModelAnswer + text : text;

                    var score = scorer.Score(sample.Question, answer);

                    foreach (var point in score.Points)
                    {
                        (point.Evidence is null).ShouldBe(point.Coverage == Coverage.Missing);
                        point.EvidenceStart.ShouldBe(point.Evidence is null ? -1 : point.EvidenceStart);
                        if (point.Evidence is not null)
                        {
                            answer.Substring(point.EvidenceStart, point.Evidence.Length).ShouldBe(point.Evidence);
                            point.Evidence.ShouldNotBeEmpty();
                        }
                    }

                    int[] marks =
                    [
                        score.ContentQuality,
                        score.Clarity,
                        score.Confidence,
                        score.TechnicalAccuracy,
                        score.Overall,
                    ];
                    marks.ShouldAllBe(mark => mark >= 0 && mark <= 100);
                    score.Points.Count.ShouldBe(sample.ExpectedAnswerPoints.Length);
                },
                iter: 300
            );

    [Fact]
    public void Questions_and_points_may_be_any_text_too() =>
        Gen.Select(AnyText, AnyText, AnyText)
            .Sample(
                (question, point, answer) =>
                    scorer
                        .Score(new ScoringQuestion(question, [point], answer), answer)
                        .Overall.ShouldBeInRange(0, 100),
                iter: 200
            );

    [Fact]
    public void The_same_answer_always_gets_the_same_score() =>
        Gen.Select(AnyText, Gen.Int[0, Samples.All.Length - 1])
            .Sample(
                (text, index) =>
                {
                    var sample = Samples.All[index];
                    var first = new AnswerScorer().Score(sample.Question with { }, text + sample.ModelAnswer);
                    var second = scorer.Score(sample.Question, text + sample.ModelAnswer);
                    second.Overall.ShouldBe(first.Overall);
                    second.Points.ShouldBe(first.Points);
                    second.Improvements.ShouldBe(first.Improvements);
                },
                iter: 100
            );

    [Fact]
    public void The_overall_score_follows_the_formula_on_every_input() =>
        Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 100])
            .Sample(
                (content, clarity, confidence, technical) =>
                {
                    var exact = (0.4m * content) + (0.2m * clarity) + (0.2m * confidence) + (0.2m * technical);
                    OverallFormula
                        .Overall(content, clarity, confidence, technical)
                        .ShouldBe((int)Math.Round(exact, MidpointRounding.AwayFromZero));
                },
                iter: 2000
            );

    [Fact]
    public void The_formula_refuses_what_is_no_score()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => OverallFormula.Overall(-1, 0, 0, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => OverallFormula.Overall(0, 0, 0, 101));
    }

    [Theory]
    [MemberData(nameof(Samples.Ids), MemberType = typeof(Samples))]
    public void Other_names_and_pronouns_change_nothing(string id)
    {
        var sample = Samples.Of(id);
        const string story = "My colleague Anna helped me with it, and she checked her part with Mr. Miller. ";
        const string other = "My colleague Mehmet helped me with it, and he checked his part with Mrs. Okafor. ";

        var first = scorer.Score(sample.Question, story + sample.ModelAnswer);
        var second = scorer.Score(sample.Question, other + sample.ModelAnswer);

        second.Overall.ShouldBe(first.Overall);
    }

    [Theory]
    [MemberData(nameof(Samples.Ids), MemberType = typeof(Samples))]
    public void Padding_to_double_length_changes_the_score_by_3_at_most(string id)
    {
        var sample = Samples.Of(id);
        string[] filler =
        [
            "That is how I usually look at it.",
            "This comes up in many places.",
            "I am happy to go on from there if you wish.",
            "People come to this from very different sides.",
            "It has kept coming back over the years.",
            "Others may put it in their own way.",
        ];
        var padded = sample.ModelAnswer;
        for (var i = 0; padded.Length < 2 * sample.ModelAnswer.Length; i++)
        {
            padded += " " + filler[i % filler.Length];
        }

        var plain = scorer.Score(sample.Question, sample.ModelAnswer).Overall;
        scorer.Score(sample.Question, padded).Overall.ShouldBeInRange(plain - 3, plain + 3);
    }

    [Fact]
    public void Many_threads_may_share_one_scorer()
    {
        const int rounds = 20;
        var expected = Samples
            .All.Select(sample => scorer.Score(sample.Question, sample.ModelAnswer).Overall)
            .ToArray();

        var scores = ParallelEnumerable
            .Range(0, rounds * expected.Length)
            .AsOrdered()
            .Select(i => Samples.All[i % expected.Length])
            .Select(sample => scorer.Score(sample.Question, sample.ModelAnswer).Overall)
            .ToArray();

        scores.ShouldBe(Enumerable.Range(0, rounds).SelectMany(_ => expected));
    }
}
