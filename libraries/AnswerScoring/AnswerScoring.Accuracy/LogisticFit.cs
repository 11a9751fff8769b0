using AnswerScoring.Points;

namespace AnswerScoring.Accuracy;

/// <summary>Logistic regression by gradient descent with momentum on standardised features.</summary>
internal sealed class LogisticFit
{
    private const int Steps = 500;
    private const double Rate = 0.3;
    private const double Momentum = 0.9;
    private const double Ridge = 1e-3;

    private readonly double[] weights;

    private LogisticFit(double[] weights) => this.weights = weights;

    /// <summary>The intercept, then a weight for each feature as it is, not standardised.</summary>
    public IReadOnlyList<double> Weights => weights;

    /// <summary>Fits.</summary>
    /// <param name="rows">Features, what they should give (0–1), and how much the row counts.</param>
    public static LogisticFit To(IReadOnlyList<(double[] Features, double Target, double Count)> rows)
    {
        var width = rows[0].Features.Length;
        var mean = Enumerable.Range(0, width).Select(k => rows.Average(row => row.Features[k])).ToArray();
        var deviation = Enumerable
            .Range(0, width)
            .Select(k => Math.Sqrt(rows.Average(row => Math.Pow(row.Features[k] - mean[k], 2))))
            .Select(spread => spread > 0 ? spread : 1)
            .ToArray();
        var inputs = rows.Select(row =>
                (double[])[.. row.Features.Select((value, k) => (value - mean[k]) / deviation[k])]
            )
            .ToArray();
        var fitted = new double[width + 1];
        var speed = new double[width + 1];
        var total = rows.Sum(row => row.Count);
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[width + 1];
            for (var i = 0; i < rows.Count; i++)
            {
                var error = (LearnedCredit.Logistic(fitted, inputs[i]) - rows[i].Target) * rows[i].Count;
                for (var k = 0; k <= width; k++)
                {
                    slope[k] += error * (k == 0 ? 1 : inputs[i][k - 1]);
                }
            }

            for (var k = 0; k <= width; k++)
            {
                speed[k] = (Momentum * speed[k]) + (slope[k] / total) + (k > 0 ? Ridge * fitted[k] : 0);
                fitted[k] -= Rate * speed[k];
            }
        }

        var raw = fitted.Skip(1).Select((weight, k) => weight / deviation[k]).ToArray();
        return new LogisticFit([fitted[0] - raw.Select((weight, k) => weight * mean[k]).Sum(), .. raw]);
    }

    /// <summary>What is predicted for a row, 0–1.</summary>
    public double Of(double[] features) => LearnedCredit.Logistic(weights, features);
}
