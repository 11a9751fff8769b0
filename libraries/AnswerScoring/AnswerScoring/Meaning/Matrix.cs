using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AnswerScoring.Meaning;

/// <summary>
/// The weights of a dense layer. Sums run in one order with fused multiply-add, so that the width of a machine's
/// vectors does not change them.
/// </summary>
internal sealed class Matrix
{
    /// <summary>Outputs that are summed up together: two vectors of eight.</summary>
    private const int Panel = 16;
    private const int RowsAtOnce = 4;

    private readonly float[] packed;
    private readonly float[] bias;

    /// <param name="weights">Row by row, one row for each input.</param>
    /// <param name="bias">One for each output.</param>
    public Matrix(float[] weights, float[] bias)
    {
        this.bias = bias;
        Outputs = bias.Length;
        Inputs = weights.Length / Outputs;
        if (Outputs % Panel != 0 || Inputs * Outputs != weights.Length)
        {
            throw new ArgumentException($"{weights.Length} weights do not fit {Outputs} outputs.", nameof(weights));
        }

        packed = new float[weights.Length];
        for (var panel = 0; panel < Outputs / Panel; panel++)
        {
            for (var input = 0; input < Inputs; input++)
            {
                weights
                    .AsSpan((input * Outputs) + (panel * Panel), Panel)
                    .CopyTo(packed.AsSpan(((panel * Inputs) + input) * Panel));
            }
        }
    }

    public int Inputs { get; }

    public int Outputs { get; }

    /// <summary>Multiplies rows of inputs and adds the bias.</summary>
    /// <param name="x">Rows of <see cref="Inputs"/>.</param>
    /// <returns>As many rows of <see cref="Outputs"/>.</returns>
    public float[] Apply(float[] x)
    {
        var rows = x.Length / Inputs;
        var y = new float[rows * Outputs];
        for (var panel = 0; panel < Outputs / Panel; panel++)
        {
            var weights = packed.AsSpan(panel * Inputs * Panel, Inputs * Panel);
            var row = 0;
            for (; row + RowsAtOnce <= rows; row += RowsAtOnce)
            {
                Four(x.AsSpan(row * Inputs), weights, y.AsSpan(row * Outputs), panel * Panel);
            }

            for (; row < rows; row++)
            {
                One(x.AsSpan(row * Inputs, Inputs), weights, y.AsSpan(row * Outputs), panel * Panel);
            }
        }

        return y;
    }

    private void One(ReadOnlySpan<float> x, ReadOnlySpan<float> weights, Span<float> y, int at)
    {
        var w = MemoryMarshal.Cast<float, Vector256<float>>(weights);
        var (low, high) = Bias(at);
        for (var i = 0; i < x.Length; i++)
        {
            var input = Vector256.Create(x[i]);
            low = Vector256.FusedMultiplyAdd(input, w[2 * i], low);
            high = Vector256.FusedMultiplyAdd(input, w[(2 * i) + 1], high);
        }

        Store(y, at, low, high);
    }

    private void Four(ReadOnlySpan<float> x, ReadOnlySpan<float> weights, Span<float> y, int at)
    {
        var w = MemoryMarshal.Cast<float, Vector256<float>>(weights);
        var (low, high) = Bias(at);
        var (low1, high1, low2, high2, low3, high3) = (low, high, low, high, low, high);
        var x0 = x[..Inputs];
        var x1 = x.Slice(Inputs, Inputs);
        var x2 = x.Slice(2 * Inputs, Inputs);
        var x3 = x.Slice(3 * Inputs, Inputs);
        for (var i = 0; i < Inputs; i++)
        {
            var (a, b) = (w[2 * i], w[(2 * i) + 1]);
            var input = Vector256.Create(x0[i]);
            low = Vector256.FusedMultiplyAdd(input, a, low);
            high = Vector256.FusedMultiplyAdd(input, b, high);
            input = Vector256.Create(x1[i]);
            low1 = Vector256.FusedMultiplyAdd(input, a, low1);
            high1 = Vector256.FusedMultiplyAdd(input, b, high1);
            input = Vector256.Create(x2[i]);
            low2 = Vector256.FusedMultiplyAdd(input, a, low2);
            high2 = Vector256.FusedMultiplyAdd(input, b, high2);
            input = Vector256.Create(x3[i]);
            low3 = Vector256.FusedMultiplyAdd(input, a, low3);
            high3 = Vector256.FusedMultiplyAdd(input, b, high3);
        }

        Store(y, at, low, high);
        Store(y[Outputs..], at, low1, high1);
        Store(y[(2 * Outputs)..], at, low2, high2);
        Store(y[(3 * Outputs)..], at, low3, high3);
    }

    private (Vector256<float> Low, Vector256<float> High) Bias(int at) =>
        (Vector256.Create<float>(bias.AsSpan(at)), Vector256.Create<float>(bias.AsSpan(at + Vector256<float>.Count)));

    private static void Store(Span<float> y, int at, Vector256<float> low, Vector256<float> high)
    {
        low.CopyTo(y[at..]);
        high.CopyTo(y[(at + Vector256<float>.Count)..]);
    }
}
