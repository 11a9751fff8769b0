using Shouldly;

namespace AnswerScoring.Tests;

public class AgreementTests
{
    [Fact]
    public void Pearson_and_Spearman_tell_straight_from_monotone()
    {
        double[] x = [1, 2, 3, 4];
        double[] squares = [1, 4, 9, 16];

        Agreement.Pearson(x, [2, 4, 6, 8]).ShouldBe(1, 1e-12);
        Agreement.Pearson(x, [8, 6, 4, 2]).ShouldBe(-1, 1e-12);
        Agreement.Pearson(x, squares).ShouldBe(0.9844, 1e-4);
        Agreement.Spearman(x, squares).ShouldBe(1, 1e-12);
        Agreement.Pearson(x, [5, 5, 5, 5]).ShouldBe(0);
    }

    [Fact]
    public void Spearman_gives_ties_their_mean_rank() =>
        Agreement.Spearman([1, 2, 2, 3], [1, 2, 3, 4]).ShouldBe(0.9487, 1e-4);

    [Fact]
    public void Rmse_is_in_the_unit_of_the_scores() => Agreement.Rmse([0, 0], [3, 4]).ShouldBe(Math.Sqrt(12.5), 1e-12);

    [Fact]
    public void Kappa_is_one_for_agreement_and_zero_for_chance()
    {
        Agreement.QuadraticWeightedKappa([0, 1, 2, 3], [0, 1, 2, 3]).ShouldBe(1, 1e-12);
        Agreement.QuadraticWeightedKappa([0, 0, 1, 1], [0, 1, 0, 1]).ShouldBe(0, 1e-12);
        Agreement.QuadraticWeightedKappa([0, 1], [1, 0]).ShouldBe(-1, 1e-12);
    }

    [Fact]
    public void Auc_is_the_chance_that_right_ranks_above_wrong()
    {
        Agreement.Auc([1, 2, 3, 4], [0, 0, 1, 1]).ShouldBe(1, 1e-12);
        Agreement.Auc([1, 3, 2, 4], [0, 0, 1, 1]).ShouldBe(0.75, 1e-12);
        Agreement.Auc([1, 1], [0, 1]).ShouldBe(0.5, 1e-12);
        Agreement.Auc([1, 2], [1, 1]).ShouldBe(0.5, 1e-12);
    }

    [Fact]
    public void Lists_of_different_length_are_refused() =>
        Should.Throw<ArgumentException>(() => Agreement.Pearson([1, 2], [1]));
}
