namespace ResumeParsing.Accuracy;

/// <summary>Counts of a field: found rightly, found wrongly, missed.</summary>
internal sealed class Score
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Missed { get; private set; }

    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>One value against another; null on either side is "nothing said".</summary>
    /// <returns>Whether they agree.</returns>
    public bool Add(string? expected, string? found)
    {
        var agree = expected is null ? found is null : Alike(expected, found);
        if (agree)
            Right += expected is null ? 0 : 1;
        else
        {
            Missed += expected is null ? 0 : 1;
            Wrong += found is null ? 0 : 1;
        }

        return agree;
    }

    public void Add(bool right)
    {
        Right += right ? 1 : 0;
        Wrong += right ? 0 : 1;
        Missed += right ? 0 : 1;
    }

    private static bool Alike(string expected, string? found) =>
        found is not null && string.Equals(Plain(expected), Plain(found), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => string.Join(' ', Words.Of(text));
}
