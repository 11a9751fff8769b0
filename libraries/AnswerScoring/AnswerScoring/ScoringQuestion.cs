namespace AnswerScoring;

/// <summary>A question and what a good answer to it contains.</summary>
/// <param name="Text">The question as the candidate saw it. Its own words earn an answer nothing.</param>
/// <param name="ExpectedPoints">
/// What a good answer says, one statement each. May be empty when <paramref name="ModelAnswer"/> is given: the points are
/// then its sentences.
/// </param>
/// <param name="ModelAnswer">A good answer, if one is known: a second wording of each point.</param>
/// <param name="IsBehavioral">
/// True for "tell me about a time …": situation, task, action and result count, and technical accuracy stands for evidence.
/// </param>
public sealed record ScoringQuestion(
    string Text,
    IReadOnlyList<string> ExpectedPoints,
    string? ModelAnswer = null,
    bool IsBehavioral = false
);
