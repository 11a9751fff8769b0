using AnswerScoring.Text;

namespace AnswerScoring.Points;

/// <summary>How one passage of the answer meets one wording of a point.</summary>
/// <param name="Recall">The share of the point's weight said in the same sense, 0–1, contradictions taken off.</param>
/// <param name="Touched">The share of its weight touched in either sense, 0–1.</param>
/// <param name="Contrary">The share of what is touched that is said in the contrary sense, 0–1.</param>
/// <param name="Passage">The passage.</param>
internal readonly record struct Match(double Recall, double Touched, double Contrary, AnalysedText.Span Passage);
