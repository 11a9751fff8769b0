using AnswerScoring.Text;

namespace AnswerScoring.Criteria;

/// <summary>Which parts of a story an answer tells: situation, task, action, result.</summary>
internal sealed record Story(bool Situation, bool Task, int Actions, bool Result, bool Lesson, double Evidence)
{
    private static readonly Cues Setting = new(
        "in my last|in my previous|at my last|at my previous|in my current|last year|last month|last spring|last summer|last autumn|last winter|last quarter|two years ago|three years ago|a few years ago|years ago|months ago|when i was|when i worked|when i joined|i was working|i worked|while working|there was a|we had|we were|our team|my team|at the time|one day|during|in 2019|in 2020|in 2021|in 2022|in 2023|in 2024|in 2025|as a|my company|our company|our client|my manager|a customer|a client|a colleague|was leading|was asked|i was"
    );
    private static readonly Cues Duty = new(
        "i had to|we had to|i needed to|we needed to|my task|my job was|my goal|our goal|the goal|the aim|my role|i was responsible|responsible for|was asked to|asked me to|i was asked|the challenge|the problem was|needed|had to|my responsibility|i wanted to|we wanted to|deadline|in charge of|i decided to|the target|must"
    );
    private static readonly Cues Outcome = new(
        "as a result|the result|in the end|finally|eventually|we achieved|i achieved|which led|this led|led to|that led|reduced|increased|improved|dropped|fell|rose|grew|saved|cut|by the end|since then|after that|ended up|outcome|succeeded|was delivered|we delivered|we shipped|went live|renewed|recovered|%"
    );
    private static readonly Cues Reflection = new(
        "i learned|i've learned|i learnt|taught me|lesson|since then|looking back|next time|in hindsight|today i|now i|i realized|i would now|would do differently"
    );

    private static readonly Cues AskingResult = new(
        "result|results|outcome|came of it|ended|achieved|effect|changed|measurable|evidence|success|numbers"
    );
    private static readonly Cues AskingLesson = new(
        "learned|lesson|reflects|differently|changed the way|applied later|since then|does now|takeaway"
    );
    private static readonly Cues AskingSituation = new("describes|situation|context|names|specific");

    public static Story Of(AnalysedText text)
    {
        var actions = CountActions(text);
        var numbers = text.Tokens.Count(token => token.Class == WordClass.Number || token.Word == "%");
        var names = text.Tokens.Count(token => token.IsName);
        var setting = Setting.In(text).Count > 0;
        var outcome = Outcome.In(text).Count > 0;
        var evidence =
            (Math.Min(numbers, 3) * 0.13)
            + (Math.Min(names, 2) * 0.03)
            + (Math.Min(actions, 4) * 0.11)
            + (outcome ? 0.18 : 0);
        return new Story(
            setting,
            Duty.In(text).Count > 0,
            actions,
            outcome,
            Reflection.In(text).Count > 0,
            Math.Min(1, evidence)
        );
    }

    /// <summary>Whether it says what the candidate did.</summary>
    public bool Action => Actions >= 2;

    /// <summary>
    /// Whether a point asks for a part of the story ("says what came of it") that is told: any story has its own words.
    /// </summary>
    public bool Tells(string point)
    {
        var text = AnalysedText.Of(point);
        return (Lesson && AskingLesson.In(text).Count > 0)
            || (Result && AskingResult.In(text).Count > 0)
            || (Situation && Action && AskingSituation.In(text).Count > 0);
    }

    /// <summary>How much of the story is told, 0–1.</summary>
    public double Completeness => ((Situation ? 1 : 0) + (Task ? 1 : 0) + (Action ? 1 : 0) + (Result ? 1 : 0)) / 4.0;

    private static int CountActions(AnalysedText text)
    {
        var actions = 0;
        for (var i = 0; i + 1 < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Word is not ("i" or "we"))
            {
                continue;
            }

            var verb =
                text.Tokens[i + 1].Class is WordClass.Degree or WordClass.Ly && i + 2 < text.Tokens.Length
                    ? text.Tokens[i + 2]
                    : text.Tokens[i + 1];
            if (
                verb.Class == WordClass.Past
                || (
                    verb.IsContent
                    && !string.Equals(verb.Word, verb.Stem, StringComparison.Ordinal)
                    && Lexicon.Irregular.ContainsKey(verb.Word)
                )
            )
            {
                actions++;
            }
        }

        return actions;
    }
}
