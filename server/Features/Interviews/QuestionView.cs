using InterviewMaster.Features.Questions;
using InterviewMaster.Features.Roles;

namespace InterviewMaster.Features.Interviews;

/// <summary>A question as the candidate sees it.</summary>
/// <param name="QuestionNumber">Counted from 1.</param>
/// <param name="DisplayedAt">When it was first seen; the countdown started then. Null until it is.</param>
/// <param name="DraftText">What was typed and saved, not yet submitted.</param>
public sealed record QuestionView(
    Guid QuestionId,
    string QuestionText,
    QuestionCategory Category,
    Difficulty Difficulty,
    int TimeLimitSeconds,
    int QuestionNumber,
    int TotalQuestions,
    DateTimeOffset? DisplayedAt,
    QuestionStatus Status,
    string? DraftText
)
{
    internal static QuestionView Of(InterviewQuestion asked, int total) =>
        new(
            asked.QuestionId,
            asked.Question.Text,
            asked.Question.Category,
            asked.Question.Difficulty,
            asked.Question.TimeLimitSeconds,
            asked.Number,
            total,
            asked.DisplayedAt,
            asked.Status,
            asked.DraftText
        );
}
