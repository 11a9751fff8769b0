namespace AnswerScoring.Points;

/// <summary>Which recall of a point's words earns which credit.</summary>
/// <param name="Chance">Recall up to here is what other talk reaches by chance.</param>
/// <param name="Enough">Recall from here on is the point itself in other words.</param>
internal readonly record struct Scale(double Chance, double Enough)
{
    /// <summary>For text that may be about anything.</summary>
    public static readonly Scale Strict = new(0.28, 0.78);

    /// <summary>For an answer whose words are mostly the expected ones: then few of them in one place are no accident.</summary>
    private static readonly Scale Lenient = new(0.1, 0.55);
    private const double OffTopic = 0.1;
    private const double OnTopic = 0.24;

    /// <summary>The scale for an answer of a given focus and topic, see <see cref="Focus"/>.</summary>
    public static Scale For(double focus, double topic)
    {
        var share = Math.Clamp((focus - OffTopic) / (OnTopic - OffTopic), 0, 1) * topic;
        return new Scale(
            Strict.Chance + ((Lenient.Chance - Strict.Chance) * share),
            Strict.Enough + ((Lenient.Enough - Strict.Enough) * share)
        );
    }

    /// <summary>The credit, 0–1.</summary>
    public double Credit(double recall) => Math.Clamp((recall - Chance) / (Enough - Chance), 0, 1);
}
