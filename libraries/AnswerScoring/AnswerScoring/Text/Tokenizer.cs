namespace AnswerScoring.Text;

/// <summary>Finds the words of a text and what stands between them.</summary>
internal static class Tokenizer
{
    private static readonly string[] Abbreviations =
    [
        "e.g",
        "i.e",
        "vs",
        "etc",
        "mr",
        "mrs",
        "ms",
        "dr",
        "inc",
        "approx",
        "no",
    ];

    public static Token[] Tokens(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        var at = 0;
        var sentenceStart = true;
        while (at < text.Length)
        {
            if (!IsWordStart(text, at))
            {
                var (next, found) = Gap(text, at, tokens);
                if (tokens.Count > 0 && found > tokens[^1].After)
                {
                    tokens[^1].After = found;
                }

                sentenceStart |= found == Break.Sentence;
                at = next;
                continue;
            }

            var end = WordEnd(text, at);
            tokens.Add(Make(text, at, end, sentenceStart));
            sentenceStart = false;
            at = end;
        }

        if (tokens.Count > 0)
        {
            tokens[^1].After = Break.Sentence;
        }

        return [.. tokens];
    }

    private static Token Make(string text, int start, int end, bool sentenceStart)
    {
        var word = Words.Normal(text.AsSpan(start, end - start));
        var isFunction = WordClasses.IsFunctionWord(word);
        var isName = !sentenceStart && !isFunction && char.IsUpper(text[start]);
        return new Token
        {
            Start = start,
            End = end,
            Word = word,
            Stem = isFunction ? word : Words.Stem(word),
            Class = isName ? WordClass.Other : WordClasses.Of(word),
            IsName = isName,
            IsContent = !isFunction,
        };
    }

    private static bool IsWordStart(string text, int at) =>
        char.IsLetterOrDigit(text, at)
        || text[at] == '%'
        || (
            text[at] == '.'
            && at + 2 < text.Length
            && char.IsUpper(text[at + 1])
            && (at == 0 || char.IsWhiteSpace(text[at - 1]))
        );

    private static int WordEnd(string text, int start)
    {
        if (text[start] == '%')
        {
            return start + 1;
        }

        var at = start + 1;
        if (char.IsSurrogatePair(text, start))
        {
            at++;
        }

        while (at < text.Length)
        {
            if (char.IsLetterOrDigit(text, at))
            {
                at += char.IsSurrogatePair(text, at) ? 2 : 1;
            }
            else if (IsMark(text, at) || JoinsInside(text, at))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        // C#, C++, F#
        while (at < text.Length && at - start <= 2 && text[at] is '+' or '#')
        {
            at++;
        }

        return at;
    }

    private static bool IsMark(string text, int at) =>
        System.Globalization.CharUnicodeInfo.GetUnicodeCategory(text, at)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool JoinsInside(string text, int at)
    {
        if (at + 1 >= text.Length || !char.IsLetterOrDigit(text, at + 1))
        {
            return false;
        }

        var digits = char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
        return text[at] switch
        {
            '\'' or '\u2019' or '&' => true,
            '.' => digits || (char.IsLetter(text[at - 1]) && char.IsLower(text[at + 1]) && char.IsLetter(text[at + 1])),
            ',' => digits && at + 3 < text.Length && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]),
            _ => false,
        };
    }

    private static (int Next, Break Found) Gap(string text, int at, List<Token> before)
    {
        switch (text[at])
        {
            case '.' or '!' or '?' or '\u2026' or '\u061F' or '\u3002':
                return (at + 1, EndsSentence(text, at, before) ? Break.Sentence : Break.None);
            case '\n' or '\r' or '\u2028' or '\u2029' or '\u2022':
                return (at + 1, Break.Sentence);
            case ',' or '\u060C' or '\u3001':
                return (at + 1, Break.Comma);
            case ';' or ':' or '(' or ')' or '\u2014' or '\u2013' or '[' or ']':
                return (at + 1, Break.Clause);
            default:
                return (at + (char.IsSurrogatePair(text, at) ? 2 : 1), Break.None);
        }
    }

    private static bool EndsSentence(string text, int at, List<Token> before)
    {
        if (before.Count == 0)
        {
            return false;
        }

        var last = before[^1];
        if (text[at] == '.' && last.End == at && Array.IndexOf(Abbreviations, last.Word) >= 0)
        {
            // "no." ends a sentence unless a number follows.
            return last.Word == "no" && !(at + 2 < text.Length && char.IsAsciiDigit(text[at + 2]));
        }

        return at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]);
    }
}
