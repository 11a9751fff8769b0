using System.Text;

namespace AnswerScoring.Meaning;

/// <summary>
/// The file of the encoder's weights, as <see cref="ByteRows"/>, then the pieces of words.
/// <c>AnswerScoring.Accuracy -- encoder FOLDER</c> makes it from the published weights.
/// </summary>
internal static class EncoderFile
{
    private const string Name = "AnswerScoring.Meaning.sentence-encoder.bin";
    private const string Format = "sentence-encoder-1";

    /// <summary>The arrays in the order of the file: the name they were published under, ended here, and the length of a row.</summary>
    public static readonly (string Name, int Row)[] Arrays =
    [
        ("module/Embeddings_en", 256),
        .. LayerArrays(0, 256),
        ("Layer_0/TransformerLayer/dense/kernel/ConcatPartitions/concat", 512),
        ("Layer_0/TransformerLayer/dense/bias/ConcatPartitions/concat", 512),
        .. LayerArrays(1, 512),
        ("hidden_layers/tanh_layer_0/weights", 512),
        ("hidden_layers/tanh_layer_0/bias", 512),
    ];

    private static (string Name, int Row)[] LayerArrays(int layer, int width)
    {
        var at = $"Layer_{layer}/TransformerLayer";
        return
        [
            ($"Encode/{at}/layer_prepostprocess/layer_norm/layer_norm_scale/ConcatPartitions/concat", width),
            ($"Encode/{at}/layer_prepostprocess/layer_norm/layer_norm_bias/ConcatPartitions/concat", width),
            ($"{at}/MultiheadAttention/qkv_transform_single/kernel/part_0", 3 * width),
            ($"{at}/MultiheadAttention/qkv_transform_single/bias/ConcatPartitions/concat", 3 * width),
            ($"{at}/MultiheadAttention/output_transform_single/kernel/part_0", 512),
            ($"{at}/MultiheadAttention/output_transform_single/bias/ConcatPartitions/concat", 512),
            ($"{at}/FFN/layer_prepostprocess/layer_norm/layer_norm_scale/ConcatPartitions/concat", 512),
            ($"{at}/FFN/layer_prepostprocess/layer_norm/layer_norm_bias/ConcatPartitions/concat", 512),
            ($"{at}/FFN/conv1/Tensordot/Reshape_1", 1536),
            ($"{at}/FFN/conv1/bias/ConcatPartitions/concat", 1536),
            ($"{at}/FFN/conv2/Tensordot/Reshape_1", 512),
            ($"{at}/FFN/conv2/bias/ConcatPartitions/concat", 512),
        ];
    }

    /// <summary>A file that is part of this assembly.</summary>
    public static BinaryReader Open(string name) =>
        new(
            typeof(EncoderFile).Assembly.GetManifestResourceStream(name)
                ?? throw new InvalidOperationException($"{name} is not in the assembly."),
            Encoding.UTF8
        );

    /// <summary>Reads the encoder that is part of this assembly.</summary>
    public static SentenceEncoder Load()
    {
        using var reader = Open(Name);
        if (reader.ReadString() != Format)
        {
            throw new InvalidOperationException($"{Name} is not of the format {Format}.");
        }

        var read = Arrays.Select(array => ByteRows.Read(reader, array.Row)).ToArray();
        var next = 0;
        float[] Next() => read[next++];
        var embeddings = Next();
        var first = LayerOf(Next, widens: true);
        var second = LayerOf(Next, widens: false);
        var last = MatrixOf(Next);
        var vocabulary = new (string Text, float Score)[reader.ReadInt32()];
        for (var i = 0; i < vocabulary.Length; i++)
        {
            vocabulary[i] = (reader.ReadString(), reader.ReadSingle());
        }

        return new SentenceEncoder(new WordPieces(vocabulary), embeddings, [first, second], last);
    }

    /// <summary>Writes the file.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="arrays">As <see cref="Arrays"/> names them.</param>
    /// <param name="vocabulary">The pieces, in the order of their indexes.</param>
    public static void Write(
        Stream stream,
        IReadOnlyList<float[]> arrays,
        IReadOnlyList<(string Text, float Score)> vocabulary
    )
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Format);
        foreach (var (array, (_, row)) in arrays.Zip(Arrays))
        {
            ByteRows.Write(writer, array, row);
        }

        writer.Write(vocabulary.Count);
        foreach (var (text, score) in vocabulary)
        {
            writer.Write(text);
            writer.Write(score);
        }
    }

    private static SentenceEncoder.Layer LayerOf(Func<float[]> next, bool widens)
    {
        var beforeAttention = new SentenceEncoder.Norm(next(), next());
        var queryKeyValue = MatrixOf(next);
        var joined = MatrixOf(next);
        var beforeHidden = new SentenceEncoder.Norm(next(), next());
        var hidden = MatrixOf(next);
        var narrowed = MatrixOf(next);
        var widen = widens ? MatrixOf(next) : null;
        return new SentenceEncoder.Layer(beforeAttention, queryKeyValue, joined, widen, beforeHidden, hidden, narrowed);
    }

    private static Matrix MatrixOf(Func<float[]> next) => new(next(), next());
}
