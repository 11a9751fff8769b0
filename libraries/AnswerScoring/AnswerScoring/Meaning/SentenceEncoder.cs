using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AnswerScoring.Meaning;

/// <summary>
/// Turns a sentence into a direction in a space where sentences that mean the same lie near each other: the Universal
/// Sentence Encoder Lite, a transformer of two layers (Cer et al. 2018, arXiv:1803.11175; weights under Apache-2.0).
/// </summary>
internal sealed class SentenceEncoder
{
    /// <summary>Numbers in a vector.</summary>
    public const int Size = 512;

    /// <summary>What a sentence says beyond this many pieces of words is not seen.</summary>
    private const int MostPieces = 128;
    private const int Heads = 4;
    private const float Tiny = 1e-6f;

    /// <summary>Numbers that stand for a piece of a word.</summary>
    private const int Width = 256;

    /// <summary>The waves that tell the place of a piece, from fast to slow (Vaswani et al. 2017, section 3.5).</summary>
    private static readonly float[] Frequencies =
    [
        .. Enumerable.Range(0, Width / 2).Select(i => (float)Math.Pow(10_000, -i / ((Width / 2) - 1.0))),
    ];

    private static readonly Lazy<SentenceEncoder> Loaded = new(EncoderFile.Load);

    private readonly WordPieces pieces;
    private readonly float[] embeddings;
    private readonly Layer[] layers;
    private readonly Matrix last;

    public SentenceEncoder(WordPieces pieces, float[] embeddings, Layer[] layers, Matrix last)
    {
        this.pieces = pieces;
        this.embeddings = embeddings;
        this.layers = layers;
        this.last = last;
    }

    /// <summary>Scale and shift of a normalisation.</summary>
    internal sealed record Norm(float[] Scale, float[] Shift);

    /// <summary>One layer; the first one widens its input, with <paramref name="Widen"/>.</summary>
    internal sealed record Layer(
        Norm BeforeAttention,
        Matrix QueryKeyValue,
        Matrix Joined,
        Matrix? Widen,
        Norm BeforeHidden,
        Matrix Hidden,
        Matrix Narrowed
    );

    /// <summary>The encoder that comes with this library; read once, about 28 MB of memory.</summary>
    public static SentenceEncoder Instance => Loaded.Value;

    /// <summary>The direction of a sentence: <see cref="Size"/> numbers of length 1. Zeros for an empty text.</summary>
    public float[] Encode(string sentence)
    {
        var ids = pieces.Of(sentence, MostPieces);
        if (string.IsNullOrWhiteSpace(sentence) || ids.Length == 0)
        {
            return new float[Size];
        }

        var x = Embedded(ids);
        foreach (var layer in layers)
        {
            x = Through(layer, x, ids.Length);
        }

        return Direction(last.Apply(MeanOf(x, ids.Length)));
    }

    /// <summary>How near two directions are: 1 for the same, about 0 for sentences that have nothing to do with each other.</summary>
    public static double Nearness(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var left = MemoryMarshal.Cast<float, Vector256<float>>(a);
        var right = MemoryMarshal.Cast<float, Vector256<float>>(b);
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < left.Length; i++)
        {
            sum = Vector256.FusedMultiplyAdd(left[i], right[i], sum);
        }

        return Vector256.Sum(sum);
    }

    /// <summary>Each piece twice, with its place in the sentence added once, as the network was trained.</summary>
    private float[] Embedded(int[] ids)
    {
        var x = new float[ids.Length * Width];
        for (var place = 0; place < ids.Length; place++)
        {
            var row = x.AsSpan(place * Width, Width);
            for (var i = 0; i < Width; i++)
            {
                var angle = place * Frequencies[i % Frequencies.Length];
                row[i] =
                    (2 * embeddings[(ids[place] * Width) + i])
                    + (i < Frequencies.Length ? MathF.Sin(angle) : MathF.Cos(angle));
            }
        }

        return x;
    }

    private static float[] Through(Layer layer, float[] x, int rows)
    {
        var attended = layer.Joined.Apply(Attention(layer.QueryKeyValue.Apply(Normal(x, layer.BeforeAttention)), rows));
        var before = layer.Widen is null ? x : layer.Widen.Apply(x);
        Add(attended, before);
        var hidden = layer.Hidden.Apply(Normal(attended, layer.BeforeHidden));
        for (var i = 0; i < hidden.Length; i++)
        {
            hidden[i] = Math.Max(0, hidden[i]);
        }

        var after = layer.Narrowed.Apply(hidden);
        Add(after, attended);
        return after;
    }

    private static void Add(float[] sum, float[] other)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += other[i];
        }
    }

    private static float[] Normal(float[] x, Norm norm)
    {
        var width = norm.Scale.Length;
        var y = new float[x.Length];
        for (var start = 0; start < x.Length; start += width)
        {
            float mean = 0;
            for (var i = 0; i < width; i++)
            {
                mean += x[start + i];
            }

            mean /= width;
            float variance = 0;
            for (var i = 0; i < width; i++)
            {
                var difference = x[start + i] - mean;
                variance += difference * difference;
            }

            var scale = 1 / MathF.Sqrt((variance / width) + Tiny);
            for (var i = 0; i < width; i++)
            {
                y[start + i] = ((x[start + i] - mean) * scale * norm.Scale[i]) + norm.Shift[i];
            }
        }

        return y;
    }

    /// <summary>Every piece looks at every other, in four ways (Vaswani et al. 2017, arXiv:1706.03762).</summary>
    private static float[] Attention(float[] queryKeyValue, int rows)
    {
        var width = queryKeyValue.Length / rows / 3;
        var head = width / Heads;
        var scale = 1 / MathF.Sqrt(head);
        var y = new float[rows * width];
        var weights = new float[rows];
        for (var first = 0; first < width; first += head)
        {
            for (var row = 0; row < rows; row++)
            {
                var query = queryKeyValue.AsSpan((row * 3 * width) + first, head);
                for (var other = 0; other < rows; other++)
                {
                    var key = queryKeyValue.AsSpan((((other * 3) + 1) * width) + first, head);
                    weights[other] = (float)Nearness(query, key) * scale;
                }

                Softmax(weights);
                var sum = y.AsSpan((row * width) + first, head);
                for (var other = 0; other < rows; other++)
                {
                    var value = queryKeyValue.AsSpan((((other * 3) + 2) * width) + first, head);
                    for (var i = 0; i < head; i++)
                    {
                        sum[i] += weights[other] * value[i];
                    }
                }
            }
        }

        return y;
    }

    private static void Softmax(float[] values)
    {
        var most = values.Max();
        float sum = 0;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = MathF.Exp(values[i] - most);
            sum += values[i];
        }

        for (var i = 0; i < values.Length; i++)
        {
            values[i] /= sum;
        }
    }

    private static float[] MeanOf(float[] x, int rows)
    {
        var width = x.Length / rows;
        var mean = new float[width];
        for (var i = 0; i < x.Length; i++)
        {
            mean[i % width] += x[i] / rows;
        }

        return mean;
    }

    private static float[] Direction(float[] x)
    {
        double length = 0;
        for (var i = 0; i < x.Length; i++)
        {
            x[i] = MathF.Tanh(x[i]);
            length += (double)x[i] * x[i];
        }

        var scale = (float)(1 / Math.Sqrt(Math.Max(length, 1e-12)));
        for (var i = 0; i < x.Length; i++)
        {
            x[i] *= scale;
        }

        return x;
    }
}
