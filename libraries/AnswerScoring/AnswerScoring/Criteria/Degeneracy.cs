using AnswerScoring.Points;
using AnswerScoring.Text;

namespace AnswerScoring.Criteria;

/// <summary>Recognises an answer that is none.</summary>
internal static class Degeneracy
{
    private static readonly Cues NotKnowing = new(
        "i don't know|i do not know|i dont know|don't know|dont know|no idea|not sure|i have no idea|no clue|i can't answer|i cannot answer|i'm not sure|i am not sure|idk|i can't remember|never heard"
    );
    private static readonly Cues Refusing = new("pass|skip|next|no answer|no submission|no response|none|n/a");
    private const int FewWords = 4;
    private const double EchoShare = 0.15;
    private const int EchoWords = 3;

    /// <summary>A sentence to the candidate and the cap it sets on every criterion, or null for a real answer.</summary>
    public static (string Notice, int Cap)? Find(AnalysedText answer, Rubric rubric, double credit, double shape)
    {
        var content = answer.Tokens.Where(token => token.IsContent).ToArray();
        if (answer.Tokens.Length == 0)
        {
            return ("There is no answer here yet, so there is nothing to score.", 0);
        }

        var echo = Rubric.StemsOf(rubric.Question);
        var own = content
            .Where(token => !echo.Contains(token.Stem))
            .Select(token => token.Stem)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var refuses = answer.Tokens.Length <= FewWords && Refusing.In(answer).Count > 0;
        if ((refuses || (NotKnowing.In(answer).Count > 0 && own.Length <= 6)) && credit < 0.5)
        {
            return (
                "You said that you do not know. Saying what you do know, and how you would find out the rest, earns points.",
                5
            );
        }

        if (
            content.Length > 0
            && own.Length <= Math.Clamp(content.Length * EchoShare, content.Length > EchoWords ? 1 : 0, EchoWords)
            && credit < 0.6
        )
        {
            return ("Your answer mostly repeats the question, which earns nothing by itself.", 5);
        }

        if (shape < 0.35)
        {
            return LanguageShape.Joining(answer) < 0.35
                ? ("Your answer is a list of words. Put them into sentences that say how they belong together.", 18)
                : ("The words of your answer do not form sentences, so it could not be judged as an explanation.", 18);
        }

        if (credit < 0.1)
        {
            return answer.Tokens.Length < FewWords
                ? ("Your answer is too short to show what you know.", 8)
                : ("Nothing of what this question asks for was found in your answer.", 14);
        }

        return null;
    }
}
