using InterviewMaster.Platform.Problems;

namespace InterviewMaster.Features.Interviews;

/// <summary>Every refusal around sessions.</summary>
internal static class InterviewProblems
{
    public static readonly Problem AlreadyAnswered = new(
        "already_answered",
        409,
        "This question is answered already",
        "The first answer is kept. Go on with the next question."
    );

    public static readonly Problem AlreadyCompleted = new(
        "interview_completed",
        409,
        "This interview is over",
        "Look at its summary, or start a new one."
    );

    public static readonly Problem NoQuestions = new(
        "no_questions",
        409,
        "There are no questions for this choice",
        "Choose other categories or another role."
    );
}
