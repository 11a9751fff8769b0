namespace AnswerScoring.Text;

/// <summary>Gives every word its groups of synonyms, those of phrases ("response time") included.</summary>
internal static class Phrases
{
    public static void Mark(Token[] tokens)
    {
        foreach (var token in tokens)
        {
            token.Groups = Lexicon.Groups(token.Stem);
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            foreach (var phrase in Lexicon.PhrasesStartingWith(tokens[i].Stem))
            {
                if (Stands(phrase.Stems, tokens, i))
                {
                    for (var k = 0; k < phrase.Stems.Length; k++)
                    {
                        tokens[i + k].Groups = [.. tokens[i + k].Groups, phrase.Group];
                    }
                }
            }
        }
    }

    private static bool Stands(string[] stems, Token[] tokens, int at)
    {
        if (at + stems.Length > tokens.Length)
        {
            return false;
        }

        for (var k = 1; k < stems.Length; k++)
        {
            if (tokens[at + k].Stem != stems[k] || tokens[at + k - 1].After != Break.None)
            {
                return false;
            }
        }

        return true;
    }
}
