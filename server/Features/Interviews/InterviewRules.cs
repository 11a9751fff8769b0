namespace InterviewMaster.Features.Interviews;

/// <summary>Limits of a session and its answers (R14–R17).</summary>
internal static class InterviewRules
{
    public const int MinQuestions = 1;
    public const int MaxQuestions = 20;
    public const int MinAnswerLength = 10;
    public const int MaxAnswerLength = 5000;

    /// <summary>A draft may be longer than an answer may be: nothing typed is lost, the limit is for submitting.</summary>
    public const int MaxDraftLength = 20_000;

    /// <summary>Whole seconds since the question was first seen, never negative even if a clock stepped back.</summary>
    public static int TimeTaken(DateTimeOffset displayedAt, DateTimeOffset now) =>
        Math.Max(0, (int)(now - displayedAt).TotalSeconds);

    /// <summary>Length as a person counts it: what stands around the text does not count.</summary>
    public static bool IsAnswerLength(string text) => text.Trim().Length is >= MinAnswerLength and <= MaxAnswerLength;

    /// <summary>
    /// The question to go on with: the next open one after the given number, else the first open one before it; null
    /// when all are answered or skipped.
    /// </summary>
    public static InterviewQuestion? Next(IEnumerable<InterviewQuestion> questions, int afterNumber) =>
        questions
            .Where(q => q.Status is QuestionStatus.Unseen or QuestionStatus.Shown)
            .OrderBy(q => q.Number <= afterNumber)
            .ThenBy(q => q.Number)
            .FirstOrDefault();
}
