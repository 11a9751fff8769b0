namespace InterviewMaster.Features.Interviews;

/// <summary>An answer is stored and waits for its evaluation.</summary>
public sealed record AnswerSubmitted(Guid AnswerId);
