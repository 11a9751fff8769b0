using AnswerScoring.Text;

namespace AnswerScoring.Points;

/// <summary>Finds the model answer's own sentences turned into their contrary.</summary>
internal static class Denial
{
    /// <summary>A sentence of the answer is the model's from this share of its words on: a chance paraphrase stays below.</summary>
    private const double Verbatim = 0.75;
    private const double ShareOfModel = 0.4;

    /// <summary>The share of the model's sentences found in the answer with another number of negations, 0–1.</summary>
    public static double Share(Rubric rubric, PassageMatcher matcher, AnalysedText answer)
    {
        var found = 0;
        var denied = 0;
        foreach (var statement in rubric.Model)
        {
            var nearest = matcher.Nearest(statement.Wording);
            if (nearest.Touched < Verbatim || statement.Wording.Terms.Length < 3)
            {
                continue;
            }

            found++;
            denied +=
                Negation.Count(answer.Tokens, nearest.Passage) != statement.Negations || nearest.Contrary > 0.5 ? 1 : 0;
        }

        return found == 0 ? 0 : denied / Math.Max(found, rubric.Model.Length * ShareOfModel);
    }
}
