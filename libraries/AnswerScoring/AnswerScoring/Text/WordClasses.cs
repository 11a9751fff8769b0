using System.Collections.Frozen;

namespace AnswerScoring.Text;

/// <summary>Gives each word its class: function words by list, the others by ending.</summary>
internal static class WordClasses
{
    private static readonly FrozenDictionary<string, WordClass> Listed = Read(
        (WordClass.Article, "the a an"),
        (WordClass.Possessive, "my your our their its his her whose"),
        (WordClass.Demonstrative, "this that these those"),
        (
            WordClass.Subject,
            "i we you they he she i'm we're you're they're he's she's i've we've you've they've i'd we'd you'd they'd i'll we'll you'll they'll"
        ),
        (
            WordClass.ObjectPronoun,
            "me us them him myself itself ourselves themselves yourself himself herself mine ours theirs yours"
        ),
        (WordClass.It, "it it's it'll it'd"),
        (WordClass.Be, "is are was were am isn't aren't wasn't weren't"),
        (WordClass.Been, "be been being"),
        (WordClass.Have, "have has had having haven't hasn't hadn't"),
        (WordClass.Do, "do does did doing don't doesn't didn't"),
        (
            WordClass.Modal,
            "can could will would should may might must shall cannot can't couldn't won't wouldn't shouldn't mustn't"
        ),
        (WordClass.To, "to"),
        (WordClass.Of, "of"),
        (
            WordClass.Preposition,
            "in on at by for from with into onto over under about between through during without within against across along around behind beyond near off out up down per via toward towards upon among amongst despite until till besides above below"
        ),
        (WordClass.And, "and or nor plus"),
        (WordClass.But, "but yet"),
        (
            WordClass.Subordinator,
            "because if when while although though since unless whether once before after whereas so therefore thus hence"
        ),
        (WordClass.Relative, "which who whom where"),
        (WordClass.Interrogative, "what how why whatever whoever"),
        (WordClass.Not, "not never no none neither nobody nothing nowhere"),
        (
            WordClass.Quantity,
            "all each every any some both many several few most more less fewer enough another other others either such one"
        ),
        (
            WordClass.Degree,
            "very too quite rather almost nearly even only just also still already again ever always often usually sometimes really then"
        ),
        (
            WordClass.Adverb,
            "however instead first second third finally next later together here now today there's afterwards otherwise maybe perhaps well"
        ),
        (WordClass.Than, "than"),
        (WordClass.As, "as like"),
        (WordClass.There, "there")
    );

    /// <summary>The class of a lower-case word.</summary>
    public static WordClass Of(string word)
    {
        if (Listed.TryGetValue(word, out var listed))
        {
            return listed;
        }

        if (word.Length > 0 && char.IsAsciiDigit(word[0]))
        {
            return WordClass.Number;
        }

        return word switch
        {
            _ when word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal) => WordClass.Gerund,
            _ when word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) => WordClass.Past,
            _ when word.Length > 3 && word.EndsWith("ly", StringComparison.Ordinal) => WordClass.Ly,
            _ when EndsInAny(word, "ive", "ous", "ful", "able", "ible", "ical", "ic", "al", "less", "ish", "ary") =>
                WordClass.Adjective,
            _ when EndsInAny(word, "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ism") =>
                WordClass.Abstract,
            _ when word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => WordClass.Plural,
            _ => WordClass.Other,
        };
    }

    /// <summary>Whether a word only joins other words.</summary>
    public static bool IsFunctionWord(string word) => Listed.ContainsKey(word);

    private static bool EndsInAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, WordClass> Read(params ReadOnlySpan<(WordClass Class, string Words)> lists)
    {
        var all = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var (wordClass, words) in lists)
        {
            foreach (var word in words.Split(' '))
            {
                all[word] = wordClass;
            }
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
