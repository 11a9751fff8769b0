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
    private readonly Dictionary<string, (int Token, double Similarity)[]> hits = new(StringComparer.Ordinal);

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
        foreach (var term in reference.Terms)
        {
            var place = Find(term, passage, null).Place;
            if (place >= 0)
            {
                yield return (place, term.Weight);
            }
        }
    }

    private Match Compare(Reference reference, AnalysedText.Span passage)
    {
        double same = 0;
        double contrary = 0;
        Span<int> places = stackalloc int[Math.Min(reference.Terms.Length, 64)];
        var flipped = FlippedClauses(reference, passage);
        for (var i = 0; i < reference.Terms.Length; i++)
        {
            var term = reference.Terms[i];
            var (similarity, isContrary, place) = Find(term, passage, flipped);
            if (i < places.Length)
            {
                places[i] = similarity > 0 ? place : -1;
            }

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
            Order(reference, places),
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
        foreach (var term in reference.Terms)
        {
            var antonym = -1;
            var itself = false;
            foreach (var (index, similarity) in Hits(term.Token))
            {
                if (index >= passage.First && index < passage.End)
                {
                    antonym = similarity < 0 && !IsOwn(reference, index) ? index : antonym;
                    itself |= similarity > 0;
                }
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
        Term term,
        AnalysedText.Span passage,
        List<int>? flipped
    )
    {
        (double Similarity, bool IsContrary, int Place) best = (0, false, -1);
        foreach (var (index, similarity) in Hits(term.Token))
        {
            if (index < passage.First || index >= passage.End)
            {
                continue;
            }

            var token = answer.Tokens[index];
            var isFlipped = flipped is not null && flipped.Contains(token.Clause);
            if (similarity < 0 && !isFlipped)
            {
                continue;
            }

            var isContrary = (token.IsNegated != term.Token.IsNegated) != isFlipped;
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

    private (int Token, double Similarity)[] Hits(Token term)
    {
        if (hits.TryGetValue(term.Stem, out var known))
        {
            return known;
        }

        var found = new List<(int, double)>();
        for (var i = 0; i < answer.Tokens.Length; i++)
        {
            var token = answer.Tokens[i];
            if (
                !token.IsContent
                && !string.Equals(token.Stem, term.Stem, StringComparison.Ordinal)
                && token.Groups.Length == 0
            )
            {
                continue;
            }

            var similarity = Lexicon.AreAntonyms(term.Stem, token.Stem) ? -1 : Similarity.Of(term, token);
            if (similarity != 0)
            {
                found.Add((i, similarity));
            }
        }

        return hits[term.Stem] = [.. found];
    }

    private static double Order(Reference reference, ReadOnlySpan<int> places)
    {
        var pairs = 0;
        var kept = 0;
        for (var i = 0; i + 1 < places.Length; i++)
        {
            if (places[i] < 0 || places[i + 1] < 0)
            {
                continue;
            }

            pairs++;
            var apart = places[i + 1] - places[i];
            var expected = reference.Terms[i + 1].Position - reference.Terms[i].Position;
            if (apart > 0 && apart <= expected + 4)
            {
                kept++;
            }
        }

        return pairs == 0 ? 1 : (double)kept / pairs;
    }
}
