using AnswerScoring.Text;

namespace AnswerScoring.Points;

/// <summary>Matches the wordings of points against the passages of one answer.</summary>
internal sealed class PassageMatcher
{
    /// <summary>A second sentence may complete a point, at a small loss.</summary>
    private const double PairFactor = 0.97;
    private const double ContraryCost = 1.2;
    private const double DeniedAntonym = 0.7;
    private const double Slack = 1e-9;

    private readonly AnalysedText answer;
    private readonly Dictionary<Reference, TermHits[]> known = [];

    /// <summary>A word of the answer that meets a term; the similarity is negative for a contrary.</summary>
    private readonly record struct Hit(int Token, double Similarity);

    /// <summary>All that meets one term in the answer, in the answer's order.</summary>
    private sealed record TermHits(Term Term, Hit[] Hits, bool HasContrary);

    public PassageMatcher(AnalysedText answer) => this.answer = answer;

    /// <summary>
    /// The passage of one or two sentences that says a wording best, and the one that touches it most in whichever sense.
    /// </summary>
    public (Match Said, Match Touched) Best(Reference reference)
    {
        var said = default(Match);
        var touched = default(Match);
        var passages = answer.Passages;
        for (var i = 0; i < passages.Length; i++)
        {
            var one = Compare(reference, passages[i]);
            said = one.Recall > said.Recall + Slack ? one : said;
            touched = one.Touched > touched.Touched + Slack ? one : touched;
            if (i + 1 < passages.Length)
            {
                var pair = Compare(reference, new AnalysedText.Span(passages[i].First, passages[i + 1].End));
                pair = pair with { Recall = pair.Recall * PairFactor, Touched = pair.Touched * PairFactor };
                said = pair.Recall > said.Recall + Slack ? pair : said;
                touched = pair.Touched > touched.Touched + Slack ? pair : touched;
            }
        }

        return (said, touched);
    }

    /// <summary>The sentence that touches a wording most.</summary>
    public Match Nearest(Reference reference)
    {
        var nearest = default(Match);
        foreach (var sentence in answer.Sentences)
        {
            var match = Compare(reference, sentence);
            nearest = match.Touched > nearest.Touched + Slack ? match : nearest;
        }

        return nearest;
    }

    /// <summary>The answer as a whole, whichever sentences the words stand in.</summary>
    public Match Anywhere(Reference reference) => Compare(reference, new AnalysedText.Span(0, answer.Tokens.Length));

    /// <summary>Where a passage has the terms of a wording, and what they weigh.</summary>
    public IEnumerable<(int Place, double Weight)> Places(Reference reference, AnalysedText.Span passage)
    {
        foreach (var found in HitsOf(reference))
        {
            var place = Find(found, passage, null).Place;
            if (place >= 0)
            {
                yield return (place, found.Term.Weight);
            }
        }
    }

    private Match Compare(Reference reference, AnalysedText.Span passage)
    {
        double same = 0;
        double contrary = 0;
        var flipped = FlippedClauses(reference, passage);
        foreach (var found in HitsOf(reference))
        {
            var term = found.Term;
            var (similarity, isContrary, _) = Find(found, passage, flipped);
            if (isContrary)
            {
                contrary += term.Weight * similarity;
            }
            else
            {
                same += term.Weight * similarity;
            }
        }

        var touched = same + contrary;
        return new Match(
            Math.Max(0, same - (ContraryCost * contrary)) / reference.Mass,
            touched / reference.Mass,
            touched > 0 ? contrary / touched : 0,
            passage
        );
    }

    /// <summary>
    /// The clauses that say a contrary word where the point has its word: they agree with the point only when they are denied
    /// ("not connected" for "separated").
    /// </summary>
    private List<int>? FlippedClauses(Reference reference, AnalysedText.Span passage)
    {
        List<int>? clauses = null;
        foreach (var found in HitsOf(reference))
        {
            if (!found.HasContrary)
            {
                continue;
            }

            var antonym = -1;
            var itself = false;
            foreach (var (index, similarity) in Within(found.Hits, passage))
            {
                antonym = similarity < 0 && !IsOwn(reference, index) ? index : antonym;
                itself |= similarity > 0;
            }

            if (antonym >= 0 && !itself)
            {
                (clauses ??= []).Add(answer.Tokens[antonym].Clause);
            }
        }

        return clauses;
    }

    /// <summary>A point that names both contraries ("every insert and delete") is not contradicted by either.</summary>
    private bool IsOwn(Reference reference, int index) =>
        reference.Terms.Any(term =>
            string.Equals(term.Token.Stem, answer.Tokens[index].Stem, StringComparison.Ordinal)
        );

    private (double Similarity, bool IsContrary, int Place) Find(
        TermHits found,
        AnalysedText.Span passage,
        List<int>? flipped
    )
    {
        (double Similarity, bool IsContrary, int Place) best = (0, false, -1);
        foreach (var (index, similarity) in Within(found.Hits, passage))
        {
            var token = answer.Tokens[index];
            var isFlipped = flipped is not null && flipped.Contains(token.Clause);
            if (similarity < 0 && !isFlipped)
            {
                continue;
            }

            var isContrary = (token.IsNegated != found.Term.Token.IsNegated) != isFlipped;
            var strength = similarity < 0 ? (isContrary ? 1 : DeniedAntonym) : similarity;

            // The same word in the same sense wins over any denial of it.
            if (
                best.Place < 0
                || (best.IsContrary && !isContrary)
                || (best.IsContrary == isContrary && strength > best.Similarity)
            )
            {
                best = (strength, isContrary, index);
            }
        }

        return best;
    }

    private static ReadOnlySpan<Hit> Within(Hit[] hits, AnalysedText.Span passage)
    {
        var first = LowerBound(hits, passage.First);
        return hits.AsSpan(first, LowerBound(hits, passage.End) - first);
    }

    private static int LowerBound(Hit[] sorted, int token)
    {
        var low = 0;
        var high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle].Token < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private TermHits[] HitsOf(Reference reference)
    {
        if (!known.TryGetValue(reference, out var found))
        {
            known[reference] = found = [.. reference.Terms.Select(Find)];
        }

        return found;
    }

    private TermHits Find(Term term)
    {
        var hits = new List<Hit>();
        for (var i = 0; i < answer.Tokens.Length; i++)
        {
            var similarity = Compare(term.Token, answer.Tokens[i]);
            if (similarity != 0)
            {
                hits.Add(new Hit(i, similarity));
            }
        }

        return new TermHits(term, [.. hits], hits.Exists(hit => hit.Similarity < 0));
    }

    /// <summary>-1 for a contrary.</summary>
    private static double Compare(Token term, Token token)
    {
        if (Lexicon.AreAntonyms(term.Stem, token.Stem))
        {
            return -1;
        }

        var mayMatch =
            token.IsContent
            || token.Groups.Length > 0
            || string.Equals(token.Stem, term.Stem, StringComparison.Ordinal);
        return mayMatch ? Similarity.Of(term, token) : 0;
    }
}
