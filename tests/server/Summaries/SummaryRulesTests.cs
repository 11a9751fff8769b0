using CsCheck;
using InterviewMaster.Features.Summaries;

namespace InterviewMaster.Tests.Summaries;

public sealed class SummaryRulesTests
{
    /// <summary>P13: halves are rounded up, in whole numbers so that no rounding of doubles decides.</summary>
    [Fact]
    public void P13_the_session_score_is_the_rounded_mean_of_the_answers_scores() =>
        Gen.Int[0, 100]
            .Array[1, 20]
            .Sample(
                scores =>
                    SummaryRules.Mean(scores).ShouldBe(((2 * scores.Sum()) + scores.Length) / (2 * scores.Length)),
                iter: 1000
            );

    [Fact]
    public void Without_a_judged_answer_there_is_no_score() => SummaryRules.Mean([]).ShouldBeNull();

    [Theory]
    [InlineData(50, 60, 20.0)]
    [InlineData(60, 50, -16.7)]
    [InlineData(70, 70, 0.0)]
    [InlineData(3, 4, 33.3)]
    [InlineData(0, 50, null)]
    [InlineData(null, 50, null)]
    [InlineData(50, null, null)]
    public void The_trend_is_the_change_in_percent(int? previous, int? current, double? trend) =>
        SummaryRules.Trend(previous, current).ShouldBe(trend);

    [Fact]
    public void The_three_texts_that_come_up_most_are_named_and_the_first_said_among_equals()
    {
        var top = SummaryRules.Top(["b", "a", "c", "a", "d", "c"]);
        top.Select(m => (m.Text, m.Mentions)).ShouldBe([("a", 2), ("c", 2), ("b", 1)]);
        SummaryRules.Top([]).ShouldBeEmpty();
    }
}
