using System.Runtime.CompilerServices;
using AnswerScoring.Criteria;
using AnswerScoring.Meaning;
using AnswerScoring.Points;

namespace AnswerScoring;

/// <summary>
/// Judges an interview answer by what was expected, without a network or a model. Deterministic; one instance may be used by
/// any number of threads.
/// </summary>
public sealed class AnswerScorer
{
    /// <summary>The version of the rules: scores of different versions are not comparable.</summary>
    public const string Version = "local-2";

    /// <summary>Rubrics of the questions in use: a session asks the same question object for several answers.</summary>
    private readonly ConditionalWeakTable<ScoringQuestion, Rubric> rubrics = [];

    /// <summary>Judges one answer.</summary>
    /// <param name="question">The question and what was expected.</param>
    /// <param name="answer">What the candidate said or wrote; any text, empty included.</param>
    /// <returns>The judgement. Any text is judged; nothing is thrown for what it holds.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AnswerScore Score(ScoringQuestion question, string answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);

        return Score(question, MeantText.Of(answer));
    }

    /// <summary>The same for an answer that is judged by several questions.</summary>
    internal AnswerScore Score(ScoringQuestion question, MeantText answer) =>
        Marks.Give(question, rubrics.GetValue(question, Rubric.Of), answer);
}
