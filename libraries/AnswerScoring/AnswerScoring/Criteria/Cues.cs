using AnswerScoring.Text;

namespace AnswerScoring.Criteria;

/// <summary>Finds set phrases in a text.</summary>
internal sealed class Cues
{
    private readonly string[][] phrases;

    /// <param name="list">Phrases divided by "|", in lower case.</param>
    public Cues(string list) =>
        phrases = [
            .. list.Split('|', StringSplitOptions.TrimEntries)
                .Select(phrase => phrase.Split(' ').Select(word => Words.Normal(word)).ToArray()),
        ];

    /// <summary>Each place where one of the phrases stands, longest first at each word, without overlaps.</summary>
    public IReadOnlyList<AnalysedText.Span> In(AnalysedText text) =>
        In(text, new AnalysedText.Span(0, text.Tokens.Length));

    /// <summary>The same within a run of words.</summary>
    public IReadOnlyList<AnalysedText.Span> In(AnalysedText text, AnalysedText.Span within)
    {
        var found = new List<AnalysedText.Span>();
        for (var i = within.First; i < within.End; i++)
        {
            var longest = 0;
            foreach (var phrase in phrases)
            {
                if (phrase.Length > longest && i + phrase.Length <= within.End && Stands(phrase, text.Tokens, i))
                {
                    longest = phrase.Length;
                }
            }

            if (longest > 0)
            {
                found.Add(new AnalysedText.Span(i, i + longest));
                i += longest - 1;
            }
        }

        return found;
    }

    private static bool Stands(string[] phrase, Token[] tokens, int at)
    {
        for (var k = 0; k < phrase.Length; k++)
        {
            if (!string.Equals(tokens[at + k].Word, phrase[k], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
