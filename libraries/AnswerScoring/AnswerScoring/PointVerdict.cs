namespace AnswerScoring;

/// <summary>What was found in the answer for one expected point.</summary>
/// <param name="Point">The expected point.</param>
/// <param name="Coverage">How far the answer makes it.</param>
/// <param name="Evidence">
/// The passage that makes the point: always the exact text of the answer at <paramref name="EvidenceStart"/>; null when missing.
/// </param>
/// <param name="EvidenceStart">Where the evidence begins, in UTF-16 units from the answer's start; -1 without evidence.</param>
public sealed record PointVerdict(string Point, Coverage Coverage, string? Evidence, int EvidenceStart);
