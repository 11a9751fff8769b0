using System.Buffers.Binary;
using System.Text.Json;
using AnswerScoring.Meaning;

namespace AnswerScoring.Accuracy;

/// <summary>Turns the published weights of the sentence encoder (a TensorFlow.js graph model) into the library's file.</summary>
internal static class EncoderPacking
{
    public static int Run(string folder)
    {
        using var model = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "model.json")));
        var manifest = model.RootElement.GetProperty("weightsManifest")[0];
        using var bytes = new MemoryStream();
        foreach (var path in manifest.GetProperty("paths").EnumerateArray())
        {
            bytes.Write(File.ReadAllBytes(Path.Combine(folder, path.GetString()!)));
        }

        var published = Read(manifest.GetProperty("weights"), bytes.ToArray());
        var arrays = EncoderFile.Arrays.Select(array =>
            published.Single(entry => entry.Name.EndsWith(array.Name, StringComparison.Ordinal)).Numbers
        );
        using var vocabulary = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "vocab.json")));
        var pieces = vocabulary
            .RootElement.EnumerateArray()
            .Select(piece =>
                (piece[0].GetString()!, piece[1].ValueKind == JsonValueKind.Number ? piece[1].GetSingle() : 0)
            );
        var target = Path.Combine(Corpus.ProjectFolder(), "..", "AnswerScoring", "Meaning", "sentence-encoder.bin");
        using var file = File.Create(target);
        EncoderFile.Write(file, [.. arrays], [.. pieces]);
        Console.WriteLine($"{target}: {file.Length:N0} bytes");
        return 0;
    }

    private static List<(string Name, float[] Numbers)> Read(JsonElement weights, byte[] bytes)
    {
        var read = new List<(string, float[])>();
        var at = 0;
        foreach (var weight in weights.EnumerateArray())
        {
            var numbers = new float[
                weight.GetProperty("shape").EnumerateArray().Aggregate(1, (n, side) => n * side.GetInt32())
            ];
            if (weight.GetProperty("dtype").GetString() == "float32")
            {
                for (var i = 0; i < numbers.Length; i++)
                {
                    numbers[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(at + (i * sizeof(float))));
                }

                read.Add((weight.GetProperty("name").GetString()!, numbers));
            }

            at += numbers.Length * sizeof(float);
        }

        return read;
    }
}
