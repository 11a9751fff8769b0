using InterviewMaster.Features.Questions;
using InterviewMaster.Features.Roles;

namespace InterviewMaster.Features.Interviews;

/// <summary>A session with the state of its questions.</summary>
public sealed record InterviewView(
    Guid SessionId,
    string Role,
    Difficulty Difficulty,
    InterviewStatus Status,
    int QuestionCount,
    IReadOnlyList<QuestionCategory> Categories,
    DateTimeOffset StartTime,
    DateTimeOffset? EndTime,
    IReadOnlyList<InterviewQuestionState> Questions
)
{
    internal static InterviewView Of(Interview interview) =>
        new(
            interview.Id,
            interview.Role,
            interview.Difficulty,
            interview.Status,
            interview.QuestionCount,
            interview.Categories,
            interview.StartedAt,
            interview.EndedAt,
            [.. interview.Questions.OrderBy(q => q.Number).Select(InterviewQuestionState.Of)]
        );
}

/// <summary>Where the candidate is with one question.</summary>
/// <param name="QuestionText">Null until it was shown: a question is met in the room, not read beforehand.</param>
public sealed record InterviewQuestionState(
    Guid QuestionId,
    int QuestionNumber,
    QuestionStatus Status,
    string? QuestionText,
    QuestionCategory Category,
    Difficulty Difficulty,
    Guid? AnswerId
)
{
    internal static InterviewQuestionState Of(InterviewQuestion asked) =>
        new(
            asked.QuestionId,
            asked.Number,
            asked.Status,
            asked.Status == QuestionStatus.Unseen ? null : asked.Question.Text,
            asked.Question.Category,
            asked.Question.Difficulty,
            asked.Answer?.Id
        );
}
