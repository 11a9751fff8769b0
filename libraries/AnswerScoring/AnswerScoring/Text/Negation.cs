using System.Collections.Frozen;

namespace AnswerScoring.Text;

/// <summary>Marks the words that a negation reaches, so that "does not prevent" is not taken for "prevents".</summary>
internal static class Negation
{
    /// <summary>A negation reaches at most this many words.</summary>
    private const int Reach = 9;
    private const int ReachBack = 6;

    private static readonly FrozenSet<string> Negators = FrozenSet.ToFrozenSet(
        [
            "not",
            "never",
            "no",
            "without",
            "cannot",
            "neither",
            "nor",
            "nobody",
            "nothing",
            "none",
            "hardly",
            "rarely",
            "seldom",
            "barely",
            "scarcely",
            "unlike",
            "lack",
            "lacks",
            "lacking",
            "instead",
            "false",
            "untrue",
            "wrong",
            "prevent",
            "prevents",
            "prevented",
            "preventing",
            "avoid",
            "avoids",
            "avoiding",
            "avoided",
            "refuse",
            "refused",
            "refuses",
        ],
        StringComparer.Ordinal
    );

    public static void Mark(Token[] tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            tokens[i].Clause = tokens[i - 1].Clause + (EndsBefore(tokens, i, false) ? 1 : 0);
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            if (!IsNegator(tokens, i))
            {
                continue;
            }

            var wholeSentence = StartsDenial(tokens, i);
            for (var k = i + 1; k < tokens.Length && (wholeSentence || k - i <= Reach); k++)
            {
                if (EndsBefore(tokens, k, wholeSentence))
                {
                    break;
                }

                tokens[k].IsNegated = !tokens[k].IsNegated;
            }

            if (DeniesSubject(tokens, i))
            {
                MarkSubject(tokens, i);
            }
        }
    }

    /// <summary>How many negations a run of words holds.</summary>
    public static int Count(Token[] tokens, AnalysedText.Span span)
    {
        var count = 0;
        for (var i = span.First; i < span.End; i++)
        {
            count += IsNegator(tokens, i) ? 1 : 0;
        }

        return count;
    }

    /// <summary>"The index is not used" denies of the index, too: the clause before the negation is reached as well.</summary>
    private static void MarkSubject(Token[] tokens, int negator)
    {
        for (var k = negator - 1; k >= 0 && negator - k <= ReachBack; k--)
        {
            if (EndsBefore(tokens, k + 1, false))
            {
                break;
            }

            tokens[k].IsNegated = !tokens[k].IsNegated;
        }
    }

    /// <summary>"…, and not after the test" denies what follows only.</summary>
    private static bool DeniesSubject(Token[] tokens, int i)
    {
        var word = tokens[i].Word;
        var reachesBack =
            word is "not" or "never" or "no" or "nothing" or "nobody" or "none" or "neither" or "cannot" or "hardly"
            || word.EndsWith("n't", StringComparison.Ordinal);
        return reachesBack && i > 0 && tokens[i - 1].Class is not (WordClass.And or WordClass.But);
    }

    /// <summary>Whether the word itself denies: "not", "never", "don't", "without".</summary>
    public static bool IsNegator(Token[] tokens, int i)
    {
        var word = tokens[i].Word;
        if (
            word.EndsWith("n't", StringComparison.Ordinal)
            || word is "dont" or "doesnt" or "didnt" or "cant" or "wont" or "isnt" or "arent"
        )
        {
            return true;
        }

        if (word == "than")
        {
            return i > 0 && tokens[i - 1].Word == "rather";
        }

        if (!Negators.Contains(word))
        {
            return false;
        }

        var next = i + 1 < tokens.Length ? tokens[i + 1].Word : "";
        return word switch
        {
            "not" => next is not ("only" or "just" or "merely") && !(next == "until"),
            "instead" => next == "of",
            "no" => next is not ("doubt" or "matter" or "wonder"),
            "false" or "untrue" or "wrong" => StartsDenial(tokens, i),
            _ => true,
        };
    }

    /// <summary>"It is not true that …", "It is false that …".</summary>
    private static bool StartsDenial(Token[] tokens, int i)
    {
        var at = i + (tokens[i].Word == "not" ? 2 : 1);
        return at < tokens.Length
            && tokens[at].Word == "that"
            && tokens[at - 1].Word is "true" or "false" or "untrue" or "wrong" or "correct" or "right";
    }

    private static bool EndsBefore(Token[] tokens, int k, bool wholeSentence)
    {
        var before = tokens[k - 1].After;
        if (before == Break.Sentence)
        {
            return true;
        }

        if (wholeSentence)
        {
            return false;
        }

        // "without X and without Y": the second denial is its own, it does not undo the first.
        return before is Break.Clause or Break.Comma
            || tokens[k].Word is "without" or "nor"
            || tokens[k].Class is WordClass.But or WordClass.Subordinator or WordClass.Relative;
    }
}
