using AnswerScoring.Text;

namespace AnswerScoring.Meaning;

/// <summary>A text with what it means; the encoder is asked only when somebody wants to know.</summary>
internal sealed class MeantText(AnalysedText text)
{
    private readonly Lazy<float[][]> directions = new(() => Meaning.Directions.Of(text));
    private readonly Lazy<WordSet> words = new(() => WordSet.Of(text));

    public AnalysedText Text => text;

    /// <summary>The directions of its passages, in their order.</summary>
    public float[][] Directions => directions.Value;

    public WordSet Words => words.Value;

    public static MeantText Of(string text) => new(AnalysedText.Of(text));
}
