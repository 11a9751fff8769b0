namespace AnswerScoring;

/// <summary>The one formula by which the four criteria become an overall score (requirement R18).</summary>
public static class OverallFormula
{
    /// <summary>
    /// 0.4·content + 0.2·clarity + 0.2·confidence + 0.2·technical, rounded half away from zero.
    /// </summary>
    /// <param name="content">Content quality, 0–100.</param>
    /// <param name="clarity">Clarity, 0–100.</param>
    /// <param name="confidence">Confidence, 0–100.</param>
    /// <param name="technical">Technical accuracy, 0–100.</param>
    /// <returns>The overall score, 0–100.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A criterion lies outside 0–100.</exception>
    public static int Overall(int content, int clarity, int confidence, int technical)
    {
        Check(content, nameof(content));
        Check(clarity, nameof(clarity));
        Check(confidence, nameof(confidence));
        Check(technical, nameof(technical));

        // In whole fifths: 0.4 and 0.2 have no exact binary form, and a half must round the same way everywhere.
        var fifths = (2 * content) + clarity + confidence + technical;
        return (int)Math.Round(fifths / 5m, MidpointRounding.AwayFromZero);
    }

    private static void Check(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100, name);
    }
}
