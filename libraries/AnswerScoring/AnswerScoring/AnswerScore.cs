namespace AnswerScoring;

/// <summary>The judgement of one answer. Every number lies in 0–100.</summary>
public sealed record AnswerScore
{
    /// <summary>How much of what was expected the answer says.</summary>
    public required int ContentQuality { get; init; }

    /// <summary>How easily it is followed: sentences, order, connecting words.</summary>
    public required int Clarity { get; init; }

    /// <summary>How firmly and specifically it is said.</summary>
    public required int Confidence { get; init; }

    /// <summary>How right the points touched are; for behavioral questions, how much evidence there is.</summary>
    public required int TechnicalAccuracy { get; init; }

    /// <summary>The overall score by <see cref="OverallFormula"/>.</summary>
    public int Overall => OverallFormula.Overall(ContentQuality, Clarity, Confidence, TechnicalAccuracy);

    /// <summary>One verdict for each expected point, in the question's order.</summary>
    public required IReadOnlyList<PointVerdict> Points { get; init; }

    /// <summary>What was good, quoting the answer.</summary>
    public required IReadOnlyList<string> Strengths { get; init; }

    /// <summary>What is missing, incomplete or faulty.</summary>
    public required IReadOnlyList<string> Improvements { get; init; }

    /// <summary>Concrete next steps.</summary>
    public required IReadOnlyList<string> Suggestions { get; init; }

    /// <summary>Why an answer that is none (empty, an echo, no sentences …) was capped; null otherwise.</summary>
    public string? Notice { get; init; }
}
