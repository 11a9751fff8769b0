using System.Collections.Frozen;

namespace AnswerScoring.Text;

/// <summary>Marks the words that a negation reaches, so that "does not prevent" is not taken for "prevents".</summary>
internal static class Negation
{
    /// <summary>A negation reaches at most this many words.</summary>
    private const int Reach = 9;

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
            "fails",
            "fail",
            "failed",
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
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!IsNegator(tokens, i))
            {
                continue;
            }

            var wholeSentence = StartsDenial(tokens, i);
            for (var k = i + 1; k < tokens.Length && (wholeSentence || k - i <= Reach); k++)
            {
                if (Ends(tokens, k, wholeSentence))
                {
                    break;
                }

                tokens[k].IsNegated = !tokens[k].IsNegated;
            }
        }
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

    private static bool Ends(Token[] tokens, int k, bool wholeSentence)
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

        return before is Break.Clause or Break.Comma
            || tokens[k].Class is WordClass.But or WordClass.Subordinator or WordClass.Relative;
    }
}
