namespace AnswerScoring.Text;

/// <summary>What stands between a word and the next one.</summary>
internal enum Break
{
    None,
    Comma,
    Clause,
    Sentence,
}

/// <summary>One word of a text, with where it stands and what it stands for.</summary>
internal sealed class Token
{
    /// <summary>Where the word begins in the text, in UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends (exclusive).</summary>
    public required int End { get; init; }

    /// <summary>The word in lower case, straight quotes, compatibility forms folded, digits for number words.</summary>
    public required string Word { get; init; }

    /// <summary>Its stem, irregular forms undone.</summary>
    public required string Stem { get; init; }

    public required WordClass Class { get; init; }

    /// <summary>Written with a capital inside a sentence: a name or an abbreviation.</summary>
    public required bool IsName { get; init; }

    /// <summary>Whether it carries content of its own (not a function word).</summary>
    public required bool IsContent { get; init; }

    /// <summary>The groups of synonyms it belongs to, alone or as part of a phrase.</summary>
    public int[] Groups { get; set; } = [];

    /// <summary>Whether an odd number of negations reaches it.</summary>
    public bool IsNegated { get; set; }

    /// <summary>The number of the clause it stands in.</summary>
    public int Clause { get; set; }

    /// <summary>What follows it.</summary>
    public Break After { get; set; }
}
