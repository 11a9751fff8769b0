namespace AnswerScoring.Text;

/// <summary>A text taken apart: its words and the passages (sentences, or clauses of long ones) they form.</summary>
internal sealed class AnalysedText
{
    /// <summary>A sentence longer than this is cut at its clauses, so that speech without full stops is judged alike.</summary>
    private const int LongSentence = 38;
    private const int ShortPiece = 8;

    private AnalysedText(string raw, Token[] tokens)
    {
        Raw = raw;
        Tokens = tokens;
        Sentences = FindSentences(tokens);
        Passages = [.. Sentences.SelectMany(sentence => Pieces(tokens, sentence))];
    }

    /// <summary>A run of words, from the first up to but not including the end.</summary>
    internal readonly record struct Span(int First, int End)
    {
        public int Length => End - First;
    }

    public string Raw { get; }

    public Token[] Tokens { get; }

    public Span[] Sentences { get; }

    public Span[] Passages { get; }

    /// <summary>Takes a text apart. Any string will do.</summary>
    public static AnalysedText Of(string text)
    {
        var tokens = Tokenizer.Tokens(text);
        Phrases.Mark(tokens);
        Negation.Mark(tokens);
        return new AnalysedText(text, tokens);
    }

    /// <summary>The exact text a run of words covers, with the closing punctuation.</summary>
    public (int Start, string Text) Quote(Span span)
    {
        var start = Tokens[span.First].Start;
        var end = Tokens[span.End - 1].End;
        while (end < Raw.Length && Raw[end] is '.' or '!' or '?' or '"' or ')' or '%')
        {
            end++;
        }

        return (start, Raw[start..end]);
    }

    private static Span[] FindSentences(Token[] tokens)
    {
        var spans = new List<Span>();
        var first = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].After == Break.Sentence || i == tokens.Length - 1)
            {
                spans.Add(new Span(first, i + 1));
                first = i + 1;
            }
        }

        return [.. spans];
    }

    private static IEnumerable<Span> Pieces(Token[] tokens, Span sentence)
    {
        var first = sentence.First;
        while (sentence.End - first > LongSentence)
        {
            var cut = BestCut(tokens, first, Math.Min(first + LongSentence, sentence.End - ShortPiece));
            yield return new Span(first, cut);
            first = cut;
        }

        yield return new Span(first, sentence.End);
    }

    private static int BestCut(Token[] tokens, int first, int limit)
    {
        for (var i = limit; i > first + ShortPiece; i--)
        {
            if (
                tokens[i - 1].After is Break.Clause or Break.Comma
                || tokens[i].Class is WordClass.But or WordClass.Subordinator
                || (tokens[i].Class == WordClass.And && tokens[i].Word == "and")
            )
            {
                return i;
            }
        }

        return limit;
    }
}
