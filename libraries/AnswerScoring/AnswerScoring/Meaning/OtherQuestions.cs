using System.Text;

namespace AnswerScoring.Meaning;

/// <summary>
/// Interview questions with their model answers, to compare with: an answer belongs to a question when it is nearer to that
/// question than to others. <c>AnswerScoring.Accuracy -- others</c> makes the file.
/// </summary>
internal sealed class OtherQuestions
{
    private const string Name = "AnswerScoring.Meaning.other-questions.bin";
    private static readonly Lazy<OtherQuestions> Loaded = new(Load);

    private OtherQuestions(Entry[] entries)
    {
        var sentences = entries.SelectMany(entry => entry.Sentences).ToArray();
        Middle = new float[SentenceEncoder.Size];
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < Middle.Length; i++)
            {
                Middle[i] += sentence[i] / sentences.Length;
            }
        }

        Behavioral = [.. entries.Where(entry => entry.IsBehavioral).Select(ProfileOf)];
        Technical = [.. entries.Where(entry => !entry.IsBehavioral).Select(ProfileOf)];
        Sentences = [.. Behavioral.Concat(Technical).SelectMany(profile => profile.Directions)];
    }

    /// <summary>A question as the file holds it; the directions are the encoder's own.</summary>
    internal sealed record Entry(bool IsBehavioral, string Text, string Points, string Model, float[][] Sentences);

    /// <summary>The questions that come with this library.</summary>
    public static OtherQuestions Instance => Loaded.Value;

    /// <summary>The mean direction of all their model answers' sentences.</summary>
    public float[] Middle { get; }

    public Profile[] Behavioral { get; }

    public Profile[] Technical { get; }

    /// <summary>The directions of all their model answers' sentences.</summary>
    public float[][] Sentences { get; }

    public static void Write(Stream stream, IReadOnlyList<Entry> entries)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(entries.Count);
        foreach (var entry in entries)
        {
            writer.Write(entry.IsBehavioral);
            writer.Write(entry.Text);
            writer.Write(entry.Points);
            writer.Write(entry.Model);
            ByteRows.Write(writer, [.. entry.Sentences.SelectMany(sentence => sentence)], SentenceEncoder.Size);
        }
    }

    private static OtherQuestions Load()
    {
        using var reader = EncoderFile.Open(Name);
        var entries = new Entry[reader.ReadInt32()];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new Entry(
                reader.ReadBoolean(),
                reader.ReadString(),
                reader.ReadString(),
                reader.ReadString(),
                [.. ByteRows.Read(reader, SentenceEncoder.Size).Chunk(SentenceEncoder.Size)]
            );
        }

        return new OtherQuestions(entries);
    }

    private Profile ProfileOf(Entry entry) =>
        new(
            entry.Text,
            WordSet.Of(entry.Text),
            WordSet.Of(entry.Points),
            WordSet.Of(entry.Model),
            [.. entry.Sentences.Select(sentence => Directions.FromMiddle(sentence, Middle))]
        );
}
