namespace AnswerScoring.Meaning;

/// <summary>
/// Cuts text into the pieces of words the encoder was trained on: of all ways to cut it the likeliest, as SentencePiece's
/// unigram model does (Kudo 2018, arXiv:1804.10959).
/// </summary>
internal sealed class WordPieces
{
    private const char WordStart = '\u2581';
    private const int Unknown = 0;

    /// <summary>The first pieces are marks of training, not text.</summary>
    private const int Reserved = 6;

    private readonly Dictionary<string, int> pieces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly float[] scores;
    private readonly int longest;

    public WordPieces(IReadOnlyList<(string Text, float Score)> vocabulary)
    {
        scores = [.. vocabulary.Select(piece => piece.Score)];
        for (var i = Reserved; i < vocabulary.Count; i++)
        {
            pieces[vocabulary[i].Text] = i;
            longest = Math.Max(longest, vocabulary[i].Text.Length);
        }

        bySpan = pieces.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The indexes of the pieces; several unknown signs in a row are one.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">How many pieces at most; the rest is left out.</param>
    public int[] Of(string text, int most)
    {
        var marked = WordStart + text.Replace(' ', WordStart);
        var best = new float[marked.Length + 1];
        var from = new int[marked.Length + 1];
        var piece = new int[marked.Length + 1];
        Array.Fill(best, float.NegativeInfinity);
        best[0] = 0;
        for (var start = 0; start < marked.Length; start++)
        {
            var known = false;
            for (var length = 1; length <= longest && start + length <= marked.Length; length++)
            {
                if (bySpan.TryGetValue(marked.AsSpan(start, length), out var index))
                {
                    known = true;
                    Offer(start, length, index, scores[index]);
                }
            }

            if (!known)
            {
                Offer(start, 1, Unknown, 0);
            }
        }

        return Path(from, piece, marked.Length, most);

        void Offer(int start, int length, int index, float likelihood)
        {
            var score = best[start] + likelihood;
            if (score >= best[start + length])
            {
                (best[start + length], from[start + length], piece[start + length]) = (score, start, index);
            }
        }
    }

    private static int[] Path(int[] from, int[] piece, int end, int most)
    {
        var path = new List<int>();
        for (var place = end; place > 0; place = from[place])
        {
            if (piece[place] != Unknown || path.Count == 0 || path[^1] != Unknown)
            {
                path.Add(piece[place]);
            }
        }

        path.Reverse();
        return [.. path.Take(most)];
    }
}
