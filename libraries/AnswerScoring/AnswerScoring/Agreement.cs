namespace AnswerScoring;

/// <summary>How far two lists of scores for the same answers agree.</summary>
/// <remarks>Every measure takes two lists of one length, in the same order, and throws <see cref="ArgumentException"/> otherwise.</remarks>
public static class Agreement
{
    /// <summary>Pearson's correlation, −1–1; 0 when one list does not vary.</summary>
    public static double Pearson(IReadOnlyList<double> predicted, IReadOnlyList<double> actual)
    {
        Check(predicted, actual);
        var meanX = predicted.Average();
        var meanY = actual.Average();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (var i = 0; i < predicted.Count; i++)
        {
            var x = predicted[i] - meanX;
            var y = actual[i] - meanY;
            xy += x * y;
            xx += x * x;
            yy += y * y;
        }

        return xx == 0 || yy == 0 ? 0 : Math.Clamp(xy / Math.Sqrt(xx * yy), -1, 1);
    }

    /// <summary>Spearman's rank correlation, −1–1, ties by their mean rank.</summary>
    public static double Spearman(IReadOnlyList<double> predicted, IReadOnlyList<double> actual)
    {
        Check(predicted, actual);
        return Pearson(Ranks(predicted), Ranks(actual));
    }

    /// <summary>The root of the mean squared difference, in the unit of the scores.</summary>
    public static double Rmse(IReadOnlyList<double> predicted, IReadOnlyList<double> actual)
    {
        Check(predicted, actual);
        var sum = 0.0;
        for (var i = 0; i < predicted.Count; i++)
        {
            sum += Math.Pow(predicted[i] - actual[i], 2);
        }

        return Math.Sqrt(sum / predicted.Count);
    }

    /// <summary>
    /// Cohen's kappa with quadratic weights, −1–1; 1 for full agreement. The scores are taken as points of one scale, so they
    /// should be rounded to its steps first.
    /// </summary>
    public static double QuadraticWeightedKappa(IReadOnlyList<double> predicted, IReadOnlyList<double> actual)
    {
        Check(predicted, actual);

        // With quadratic weights, expected disagreement is the mean over all pairs, which means and variances give directly.
        var meanX = predicted.Average();
        var meanY = actual.Average();
        var observed = 0.0;
        var expected = Math.Pow(meanX - meanY, 2);
        for (var i = 0; i < predicted.Count; i++)
        {
            observed += Math.Pow(predicted[i] - actual[i], 2) / predicted.Count;
            expected += (Math.Pow(predicted[i] - meanX, 2) + Math.Pow(actual[i] - meanY, 2)) / predicted.Count;
        }

        return expected == 0 ? 1 : 1 - (observed / expected);
    }

    /// <summary>
    /// The chance that a right answer scores above a wrong one, 0–1, ties counted half; 0.5 when only one kind is there.
    /// </summary>
    /// <param name="predicted">The scores.</param>
    /// <param name="actual">Above 0.5 for a right answer, otherwise a wrong one.</param>
    public static double Auc(IReadOnlyList<double> predicted, IReadOnlyList<double> actual)
    {
        Check(predicted, actual);
        var ranks = Ranks(predicted);
        var sum = 0.0;
        double right = 0;
        for (var i = 0; i < ranks.Length; i++)
        {
            if (actual[i] > 0.5)
            {
                sum += ranks[i];
                right++;
            }
        }

        var wrong = ranks.Length - right;
        return right == 0 || wrong == 0 ? 0.5 : (sum - (right * (right + 1) / 2)) / (right * wrong);
    }

    private static double[] Ranks(IReadOnlyList<double> values)
    {
        var order = Enumerable.Range(0, values.Count).OrderBy(i => values[i]).ToArray();
        var ranks = new double[values.Count];
        for (var from = 0; from < order.Length; )
        {
            var to = from;
            while (to + 1 < order.Length && values[order[to + 1]].Equals(values[order[from]]))
            {
                to++;
            }

            for (var i = from; i <= to; i++)
            {
                ranks[order[i]] = ((from + to) / 2.0) + 1;
            }

            from = to + 1;
        }

        return ranks;
    }

    private static void Check(IReadOnlyList<double> predicted, IReadOnlyList<double> actual)
    {
        ArgumentNullException.ThrowIfNull(predicted);
        ArgumentNullException.ThrowIfNull(actual);
        if (predicted.Count == 0 || predicted.Count != actual.Count)
        {
            throw new ArgumentException(
                "Two lists of the same length, of one score at least, are needed.",
                nameof(actual)
            );
        }
    }
}
