using AnswerScoring.Text;

namespace AnswerScoring.Criteria;

/// <summary>How easily an answer is followed, from its form alone.</summary>
/// <param name="Score">0–100, before relevance is weighed in.</param>
/// <param name="LongestSentence">Words in the longest sentence.</param>
/// <param name="Connectives">Places where a connecting word stands.</param>
/// <param name="IsShort">Whether it is too short to explain anything.</param>
/// <param name="IsRepetitive">Whether it says the same sentences over again.</param>
/// <param name="Example">A place where an example is given, if any.</param>
internal sealed record Clarity(
    double Score,
    int LongestSentence,
    int Connectives,
    bool IsShort,
    bool IsRepetitive,
    AnalysedText.Span? Example
)
{
    private static readonly Cues Connecting = new(
        "first|second|third|firstly|secondly|then|next|finally|lastly|because|since|so|therefore|thus|hence|as a result|for example|for instance|such as|however|but|although|while|whereas|instead|in contrast|on the other hand|in addition|also|besides|which means|that means|that is why|this means|in other words|in short|to summarize|in the end|after that|before|once|when|if|unless|otherwise|consequently|meaning|namely|in order to|so that|to sum up|overall|at first|later|afterwards|even though|due to"
    );
    private static readonly Cues Exemplifying = new(
        "for example|for instance|such as|e.g|like when|in one case|imagine|in my last|in my previous"
    );

    public static Clarity Of(AnalysedText text, int wordsOfReference)
    {
        var words = text.Tokens.Length;
        if (words == 0)
        {
            return new Clarity(0, 0, 0, true, false, null);
        }

        var lengths = text.Sentences.Select(sentence => sentence.Length).ToArray();
        var connectives = Connecting.In(text).Count;
        var example = Exemplifying.In(text);
        var repeated = Repeated(text);
        var longWords = lengths.Where(length => length > 40).Sum();
        var enough = Math.Clamp(wordsOfReference * 0.35, 8, 45);

        var score = 92.0;
        score -= 30 * Math.Clamp((enough - words) / enough, 0, 1);
        score -= 28 * Math.Clamp((longWords / (double)words) - 0.25, 0, 1);
        score -= 8 * Math.Clamp((words - 450) / 450.0, 0, 1);
        score -= 12 * Math.Clamp((6.0 - lengths.Average()) / 6, 0, 1);
        score -= 14 * Math.Clamp(1 - (connectives / (1 + (words / 45.0))), 0, 1);
        score -= 15 * Math.Clamp(repeated * 1.5, 0, 1);
        score += example.Count > 0 ? 4 : 0;
        score -= EndsWithStop(text) || words < 20 ? 0 : 3;
        return new Clarity(
            Math.Clamp(score, 20, 100),
            lengths.Max(),
            connectives,
            words < enough * 0.7,
            repeated > 0.3,
            example.Count > 0 ? example[0] : null
        );
    }

    private static bool EndsWithStop(AnalysedText text)
    {
        var end = text.Raw.AsSpan().TrimEnd();
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '"' or ')' or '\u2026';
    }

    /// <summary>The share of three-word runs that have stood before.</summary>
    private static double Repeated(AnalysedText text)
    {
        var seen = new HashSet<(string, string, string)>();
        var again = 0;
        for (var i = 0; i + 2 < text.Tokens.Length; i++)
        {
            if (!seen.Add((text.Tokens[i].Stem, text.Tokens[i + 1].Stem, text.Tokens[i + 2].Stem)))
            {
                again++;
            }
        }

        return text.Tokens.Length < 12 ? 0 : again / (double)(text.Tokens.Length - 2);
    }
}
