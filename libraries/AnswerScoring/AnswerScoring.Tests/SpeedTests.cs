using Shouldly;

namespace AnswerScoring.Tests;

/// <summary>Measured in processor time and while no other test runs: the machine may be busy with other things.</summary>
[CollectionDefinition(nameof(SpeedTests), DisableParallelization = true)]
[Collection(nameof(SpeedTests))]
public class SpeedTests
{
    private static readonly TimeSpan Promise = TimeSpan.FromMilliseconds(20);
    private readonly AnswerScorer scorer = new();

    [Fact]
    public void An_answer_takes_less_than_20_ms()
    {
        const int rounds = 5;
        ScoreAll(1);

        (Measure(() => ScoreAll(rounds)) / (rounds * Samples.All.Length)).ShouldBeLessThan(Promise);
    }

    [Fact]
    public void So_does_the_longest_answer_a_candidate_may_give()
    {
        const int rounds = 10;
        var sample = Samples.Of("db-index");
        var answer = string.Concat(Enumerable.Repeat(sample.ModelAnswer + " ", 12))[..5000];
        scorer.Score(sample.Question, answer);

        var spent = Measure(() =>
        {
            for (var i = 0; i < rounds; i++)
            {
                scorer.Score(sample.Question, answer);
            }
        });

        (spent / rounds).ShouldBeLessThan(Promise);
    }

    private void ScoreAll(int rounds)
    {
        for (var i = 0; i < rounds * Samples.All.Length; i++)
        {
            var sample = Samples.All[i % Samples.All.Length];
            scorer.Score(sample.Question, sample.ModelAnswer);
        }
    }

    private static TimeSpan Measure(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return Environment.CpuUsage.TotalTime - before;
    }
}
