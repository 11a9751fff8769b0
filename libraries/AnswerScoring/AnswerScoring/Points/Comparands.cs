using AnswerScoring.Text;

namespace AnswerScoring.Points;

/// <summary>
/// Where a question compares things ("TCP with UDP"), finds what is said of the wrong one: each word is put down to the thing
/// named last before it.
/// </summary>
internal static class Comparands
{
    private const double SwappedShare = 0.6;
    private static readonly HashSet<string> Comparing = new(
        [
            "compare",
            "comparison",
            "difference",
            "differ",
            "differs",
            "different",
            "versus",
            "vs",
            "between",
            "than",
            "prefer",
            "over",
        ],
        StringComparer.Ordinal
    );

    /// <summary>The things a question compares: its words that stand in some points and not in others.</summary>
    public static HashSet<string> Of(AnalysedText question, AnalysedText[] points)
    {
        var things = new HashSet<string>(StringComparer.Ordinal);
        var alternatives = question.Tokens.Count(token => token.Word == "when") > 1;
        if (!alternatives && !question.Tokens.Any(token => Comparing.Contains(token.Word)))
        {
            return things;
        }

        var sets = points.Select(Rubric.StemsOf).ToArray();
        var echo = Rubric.StemsOf(question).Where(stem => sets.Any(set => set.Contains(stem))).ToArray();
        foreach (var a in echo)
        {
            foreach (var b in echo)
            {
                var onlyA = sets.Count(set => set.Contains(a) && !set.Contains(b));
                var onlyB = sets.Count(set => set.Contains(b) && !set.Contains(a));
                var both = sets.Count(set => set.Contains(a) && set.Contains(b));
                if (onlyA > 0 && onlyB > 0 && both == 0)
                {
                    things.Add(a);
                    things.Add(b);
                }
            }
        }

        return things;
    }

    /// <summary>Whether a passage says of another thing what the point says of its own.</summary>
    public static bool AreSwapped(
        Rubric rubric,
        Rubric.Point point,
        PassageMatcher matcher,
        AnalysedText answer,
        AnalysedText.Span passage
    )
    {
        var own = point.Own.Terms.Select(term => term.Token.Stem).Where(rubric.Compared.Contains).ToArray();
        if (own.Length == 0 || passage.Length == 0)
        {
            return false;
        }

        double right = 0;
        double wrong = 0;
        foreach (var (place, weight) in matcher.Places(point.Own, passage))
        {
            if (rubric.Compared.Contains(answer.Tokens[place].Stem))
            {
                continue;
            }

            var thing = ThingBefore(rubric, answer, place);
            if (thing is null || own.Contains(thing) || Stands(own, answer, place))
            {
                right += weight;
            }
            else
            {
                wrong += weight;
            }
        }

        return wrong > 0 && wrong / (wrong + right) >= SwappedShare;
    }

    private static string? ThingBefore(Rubric rubric, AnalysedText answer, int place)
    {
        for (var i = place; i >= 0; i--)
        {
            if (rubric.Compared.Contains(answer.Tokens[i].Stem))
            {
                return answer.Tokens[i].Stem;
            }
        }

        return null;
    }

    /// <summary>Whether the point's own thing is named in the clause, though later.</summary>
    private static bool Stands(string[] own, AnalysedText answer, int place)
    {
        for (var i = place; i < answer.Tokens.Length && answer.Tokens[i].Clause == answer.Tokens[place].Clause; i++)
        {
            if (own.Contains(answer.Tokens[i].Stem))
            {
                return true;
            }
        }

        return false;
    }
}
