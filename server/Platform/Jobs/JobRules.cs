namespace InterviewMaster.Platform.Jobs;

/// <summary>When a failed job is tried again, and when it is given up.</summary>
internal static class JobRules
{
    /// <summary>For a kind that does not say otherwise.</summary>
    public const int MaxAttempts = 5;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(10);

    /// <summary>
    /// The wait after the given attempt (1 = the first): doubled each time from 2 s up to 10 min, then spread by ±25 %
    /// so that jobs that failed together do not come back together.
    /// </summary>
    /// <param name="attempt">Attempts made so far, at least 1.</param>
    /// <param name="spread">A random number from 0 (inclusive) to 1 (exclusive).</param>
    public static TimeSpan Delay(int attempt, double spread)
    {
        var doubled = FirstDelay * Math.Pow(2, Math.Min(attempt - 1, 20));
        var capped = doubled < LongestDelay ? doubled : LongestDelay;
        return capped * (0.75 + (spread * 0.5));
    }

    /// <summary>Turns the usual five cron fields into the scheduler's six: seconds first, one day field left open.</summary>
    public static string ToSchedulerCron(string cron)
    {
        var fields = cron.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields is not [var minute, var hour, var day, var month, var weekday])
            throw new ArgumentException($"A schedule has five fields: minute hour day month weekday. Got: {cron}");
        if (day != "*" && weekday != "*")
            throw new ArgumentException($"A schedule names a day of the month or of the week, not both. Got: {cron}");
        // Cron counts Sunday as 0 or 7, the scheduler as 1.
        weekday = string.Concat(weekday.Select(c => char.IsAsciiDigit(c) ? $"{((c - '0') % 7) + 1}" : $"{c}"));
        return weekday == "*" ? $"0 {minute} {hour} {day} {month} ?" : $"0 {minute} {hour} ? {month} {weekday}";
    }
}
