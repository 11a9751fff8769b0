using AnswerScoring.Text;

namespace AnswerScoring.Meaning;

/// <summary>
/// Directions of sentences, seen from the middle of interview talk: all such sentences lie in one corner of the encoder's space,
/// and only from its middle do they point apart (Mu and Viswanath 2018, arXiv:1702.01417).
/// </summary>
internal static class Directions
{
    /// <summary>The directions of a text's passages, in their order.</summary>
    public static float[][] Of(AnalysedText text) => [.. text.Passages.Select(passage => Of(text.Quote(passage).Text))];

    /// <summary>The direction of a sentence.</summary>
    public static float[] Of(string sentence) =>
        FromMiddle(SentenceEncoder.Instance.Encode(sentence), OtherQuestions.Instance.Middle);

    /// <summary>A direction as it is from another point of view, with length 1.</summary>
    public static float[] FromMiddle(float[] direction, float[] middle)
    {
        var moved = new float[direction.Length];
        double length = 0;
        for (var i = 0; i < moved.Length; i++)
        {
            moved[i] = direction[i] - middle[i];
            length += (double)moved[i] * moved[i];
        }

        var scale = (float)(1 / Math.Sqrt(Math.Max(length, 1e-12)));
        for (var i = 0; i < moved.Length; i++)
        {
            moved[i] *= scale;
        }

        return moved;
    }
}
