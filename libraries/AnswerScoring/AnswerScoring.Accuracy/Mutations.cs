using AnswerScoring.Text;

namespace AnswerScoring.Accuracy;

/// <summary>Turns a good answer into a bad one.</summary>
internal static class Mutations
{
    /// <summary>The same words in a random order.</summary>
    public static string Shuffled(string answer, int seed)
    {
        var words = answer.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Shuffle(words, new Random(seed));
        return string.Join(' ', words);
    }

    /// <summary>Every sentence denied: "not" after each auxiliary, otherwise "never" after the subject, otherwise "It is false that".</summary>
    public static string Negated(string answer)
    {
        var text = AnalysedText.Of(answer);
        return string.Join(' ', text.Sentences.Select(sentence => Deny(text, sentence)));
    }

    /// <summary>Half of the sentences: the first, third, fifth … or, from 1 on, the second, fourth …</summary>
    public static string Half(string answer, int from = 0)
    {
        var text = AnalysedText.Of(answer);
        return string.Join(
            ' ',
            text.Sentences.Where((_, i) => i % 2 == from).Select(sentence => text.Quote(sentence).Text)
        );
    }

    /// <summary>The same length again in sentences that say nothing.</summary>
    public static string Padded(string answer)
    {
        string[] filler =
        [
            "That is how I usually look at it.",
            "This is something that comes up in many places.",
            "I have seen it come up with different people as well.",
            "It is worth taking a moment for this.",
            "There is of course more that one might talk about here.",
            "I am happy to go on from there if you wish.",
            "People come to this from very different sides.",
            "It has kept coming back over the years.",
            "This is where many talks about it begin.",
            "Others may put it in their own way.",
        ];
        var sentences = new List<string> { answer };
        for (int i = 0, length = 0; length < answer.Length; i++)
        {
            sentences.Add(filler[i % filler.Length]);
            length += sentences[^1].Length + 1;
        }

        return string.Join(' ', sentences);
    }

    private static string Deny(AnalysedText text, AnalysedText.Span sentence)
    {
        var quote = text.Quote(sentence);
        var denied = new System.Text.StringBuilder();
        var last = quote.Start;
        var count = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var token = text.Tokens[i];
            if (token.Class is not (WordClass.Be or WordClass.Modal or WordClass.Have))
            {
                continue;
            }

            var isNot = i + 1 < sentence.End && text.Tokens[i + 1].Word == "not";
            denied.Append(text.Raw, last, token.End - last).Append(isNot ? "" : " not");
            last = isNot ? text.Tokens[i + 1].End : token.End;
            count++;
        }

        if (count == 0)
        {
            return DenyWithoutAuxiliary(text, sentence, quote);
        }

        return denied.Append(text.Raw, last, quote.Start + quote.Text.Length - last).ToString();
    }

    private static string DenyWithoutAuxiliary(
        AnalysedText text,
        AnalysedText.Span sentence,
        (int Start, string Text) quote
    )
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Tokens[i].Class is WordClass.Subject or WordClass.It)
            {
                return quote.Text.Insert(text.Tokens[i].End - quote.Start, " never");
            }
        }

        return "It is false that " + quote.Text;
    }

    private static void Shuffle(string[] words, Random random)
    {
        for (var i = words.Length - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (words[i], words[j]) = (words[j], words[i]);
        }
    }
}
