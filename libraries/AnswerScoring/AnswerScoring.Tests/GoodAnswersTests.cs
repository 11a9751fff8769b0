using Shouldly;

namespace AnswerScoring.Tests;

public class GoodAnswersTests
{
    private readonly AnswerScorer scorer = new();

    [Fact]
    public void The_samples_are_many_and_of_both_kinds()
    {
        Samples.All.Length.ShouldBeGreaterThanOrEqualTo(25);
        Samples.All.Count(sample => sample.Question.IsBehavioral).ShouldBeGreaterThan(5);
    }

    [Theory]
    [MemberData(nameof(Samples.Ids), MemberType = typeof(Samples))]
    public void A_model_answer_scores_above_80(string id)
    {
        var sample = Samples.Of(id);

        var score = scorer.Score(sample.Question, sample.ModelAnswer);

        score.Overall.ShouldBeGreaterThan(80);
        score.Notice.ShouldBeNull();
        score.Points.ShouldAllBe(point => point.Coverage != Coverage.Missing);
    }

    [Theory]
    [MemberData(nameof(Samples.Ids), MemberType = typeof(Samples))]
    public void Half_of_a_model_answer_lands_between_it_and_nothing(string id)
    {
        var sample = Samples.Of(id);
        var sentences = sample.ModelAnswer.Split(". ");
        var half = string.Join(". ", sentences.Take((sentences.Length + 1) / 2)) + ".";

        var score = scorer.Score(sample.Question, half).Overall;

        score.ShouldBeGreaterThanOrEqualTo(15);
        score.ShouldBeLessThan(scorer.Score(sample.Question, sample.ModelAnswer).Overall);
    }

    [Fact]
    public void A_short_right_answer_is_enough_when_the_reference_is_short()
    {
        var question = new ScoringQuestion(
            "What does HTTP status 404 tell the browser?",
            [],
            "The server found nothing at the address."
        );

        scorer.Score(question, "That nothing was found at this address on the server.").Overall.ShouldBeGreaterThan(60);
        scorer.Score(question, "That the user is not logged in.").Overall.ShouldBeLessThan(30);
    }

    [Fact]
    public void Without_expected_points_they_are_the_sentences_of_the_reference()
    {
        var question = new ScoringQuestion("How?", [], "Measure the time first. Then change one thing.");

        scorer
            .Score(question, "Measure the time first.")
            .Points.Select(point => point.Point)
            .ShouldBe(["Measure the time first.", "Then change one thing."]);
    }

    [Fact]
    public void Synonyms_numbers_in_words_and_typing_errors_are_understood()
    {
        var question = new ScoringQuestion(
            "What would you do about the slow page?",
            ["Reduce the response time of the database below 200 milliseconds with an index"]
        );

        var score = scorer.Score(
            question,
            "I would lower the latency of the DB below two hundred miliseconds with an idnex."
        );

        score.Points[0].Coverage.ShouldNotBe(Coverage.Missing);
    }

    [Fact]
    public void Hedging_and_fillers_cost_confidence_and_are_named()
    {
        var sample = Samples.Of("db-index");
        var hedged =
            "I think maybe, um, I'm not sure, "
            + sample.ModelAnswer.Replace(
                ". ",
                ". I guess, you know, it is sort of like this: ",
                StringComparison.Ordinal
            );

        var firm = scorer.Score(sample.Question, sample.ModelAnswer);
        var soft = scorer.Score(sample.Question, hedged);

        soft.Confidence.ShouldBeLessThan(firm.Confidence - 15);
        soft.Improvements.ShouldContain(fault => fault.Contains("hedged", StringComparison.Ordinal));
    }

    [Fact]
    public void Strengths_quote_the_answer_and_improvements_name_what_is_missing()
    {
        var sample = Samples.Of("cache-invalidate");
        const string answer = "Each entry gets a time to live so that stale data disappears by itself.";

        var score = scorer.Score(sample.Question, answer);

        score.Strengths.ShouldContain(praise => praise.Contains(answer.TrimEnd('.'), StringComparison.Ordinal));
        score.Improvements.ShouldContain(fault => fault.Contains("checkout", StringComparison.Ordinal));
        score.Suggestions.ShouldNotBeEmpty();
    }
}
