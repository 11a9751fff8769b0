using InterviewMaster.Platform.Problems;

namespace InterviewMaster.Features.Summaries;

/// <summary>Every refusal around summaries.</summary>
internal static class SummaryProblems
{
    public static readonly Problem NotCompleted = new(
        "interview_not_completed",
        409,
        "This interview is still running",
        "Answer or skip the open questions, or finish it, then look at its summary."
    );
}
