namespace InterviewMaster.Features.Summaries;

/// <summary>How a session's figures come from its answers' (R19).</summary>
internal static class SummaryRules
{
    public const int TopCount = 3;

    /// <summary>The rounded mean of the questions' overall scores (P13); null when none is judged yet.</summary>
    public static int? Mean(IReadOnlyCollection<int> scores) =>
        scores.Count == 0 ? null : (int)Math.Round(scores.Sum() / (decimal)scores.Count, MidpointRounding.AwayFromZero);

    /// <summary>Change against the previous session of the same role and difficulty, in percent with one decimal.</summary>
    public static double? Trend(int? previous, int? current) =>
        previous is > 0 && current is not null
            ? Math.Round((current.Value - previous.Value) * 100.0 / previous.Value, 1)
            : null;

    /// <summary>The texts that come up most; among equals the first said.</summary>
    public static IReadOnlyList<MentionView> Top(IEnumerable<string> texts) =>
        [
            .. texts
                .GroupBy(text => text)
                .Select(g => new MentionView(g.Key, g.Count()))
                .OrderByDescending(m => m.Mentions)
                .Take(TopCount),
        ];
}
