using AnswerScoring.Text;

namespace AnswerScoring.Points;

/// <summary>A word that an expected point turns on.</summary>
/// <param name="Token">The word in the point.</param>
/// <param name="Weight">How much of the point it carries.</param>
/// <param name="Position">Its place among the point's words.</param>
internal sealed record Term(Token Token, double Weight, int Position);

/// <summary>One wording of an expected point, as weighted terms.</summary>
internal sealed class Reference
{
    private Reference(Term[] terms, double mass)
    {
        Terms = terms;
        Mass = mass;
    }

    public Term[] Terms { get; }

    /// <summary>What an answer must match for full recall.</summary>
    public double Mass { get; }

    /// <summary>The terms of a run of words.</summary>
    /// <param name="text">The text that holds them.</param>
    /// <param name="span">The run.</param>
    /// <param name="weightOf">The weight of a word for this question.</param>
    /// <param name="leastMass">What the terms weigh at least: less of it can be matched by chance.</param>
    public static Reference Of(
        AnalysedText text,
        AnalysedText.Span span,
        Func<Token, double> weightOf,
        double leastMass = LeastMass
    )
    {
        var terms = new List<Term>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = span.First; i < span.End; i++)
        {
            var token = text.Tokens[i];
            if ((token.IsContent || Lexicon.HasAntonyms(token.Stem)) && seen.Add(token.Stem))
            {
                terms.Add(new Term(token, token.IsContent ? weightOf(token) : DirectionWeight, i));
            }
        }

        if (terms.Count == 0)
        {
            // "Because it is" has only function words: then they are all there is to match.
            for (var i = span.First; i < span.End; i++)
            {
                if (seen.Add(text.Tokens[i].Stem))
                {
                    terms.Add(new Term(text.Tokens[i], 0.3, i));
                }
            }
        }

        return new Reference([.. terms], Math.Max(terms.Sum(term => term.Weight), leastMass));
    }

    /// <summary>"More", "before", "up" carry little by themselves, but their contraries turn the sense.</summary>
    private const double DirectionWeight = 0.15;

    /// <summary>Without a floor, a point made only of the question's own words would be earned by an echo.</summary>
    private const double LeastMass = 0.8;
}
