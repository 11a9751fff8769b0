using AnswerScoring.Meaning;

namespace AnswerScoring.Points;

/// <summary>
/// How much nearer an answer is to its own question than to other questions, each measure in standard deviations of its nearness
/// to the others: around 0 for an answer to something else.
/// </summary>
/// <param name="Question">By the words of the question.</param>
/// <param name="Points">By the words of the expected points.</param>
/// <param name="Model">By the words of the model answer; as <paramref name="Points"/> when there is none.</param>
internal readonly record struct Belonging(double Question, double Points, double Model)
{
    public double Mean => (Question + Points + Model) / 3;

    public static Belonging Of(Profile own, MeantText answer)
    {
        var points = Beside(own, profile => answer.Words.Nearness(profile.Points));
        return new Belonging(
            Beside(own, profile => answer.Words.Nearness(profile.Question)),
            points,
            own.HasModel ? Beside(own, profile => answer.Words.Nearness(profile.Model)) : points
        );
    }

    /// <summary>The same by what the sentences mean. The encoder is asked, which takes time.</summary>
    /// <returns>
    /// How much nearer than to other questions on average, and than to the nearest of them; 0 and 0 without a model answer.
    /// </returns>
    public static (double Alignment, double Lead) OfSentences(Profile own, MeantText answer)
    {
        if (own.Directions.Length == 0)
        {
            return (0, 0);
        }

        var (mine, stories, explanations) = (
            Alignment(own, answer.Directions),
            Others(OtherQuestions.Instance.Behavioral, own, profile => Alignment(profile, answer.Directions)),
            Others(OtherQuestions.Instance.Technical, own, profile => Alignment(profile, answer.Directions))
        );
        double[] all = [.. stories, .. explanations];
        return (
            Math.Min(Deviations(mine, stories), Deviations(mine, explanations)),
            Deviations(mine, all) - Deviations(all.Max(), all)
        );
    }

    /// <summary>
    /// The lower of two: beside questions that ask for a story, and beside those that ask for an explanation. An explanation is
    /// equally far from all stories, so among them alone it could belong to any.
    /// </summary>
    private static double Beside(Profile own, Func<Profile, double> nearness) =>
        Math.Min(
            Deviations(nearness(own), Others(OtherQuestions.Instance.Behavioral, own, nearness)),
            Deviations(nearness(own), Others(OtherQuestions.Instance.Technical, own, nearness))
        );

    private static double[] Others(Profile[] known, Profile own, Func<Profile, double> nearness) =>
        [.. known.Where(other => !string.Equals(other.Text, own.Text, StringComparison.Ordinal)).Select(nearness)];

    private static double Deviations(double one, double[] others)
    {
        var mean = others.Average();
        var deviation = Math.Sqrt(others.Average(other => (other - mean) * (other - mean)));
        return deviation > 0 ? (one - mean) / deviation : 0;
    }

    /// <summary>How near each sentence of the answer is to the nearest one of a model answer, on average.</summary>
    private static double Alignment(Profile profile, float[][] directions) =>
        directions.Length == 0
            ? 0
            : directions.Average(direction =>
                profile.Directions.Max(sentence => SentenceEncoder.Nearness(sentence, direction))
            );
}
