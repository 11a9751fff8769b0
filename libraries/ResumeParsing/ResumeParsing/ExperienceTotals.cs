namespace ResumeParsing;

/// <summary>How long someone has worked, from the dates of their jobs.</summary>
public static class ExperienceTotals
{
    /// <summary>Months from the month of <paramref name="start"/> to that of <paramref name="end"/>, both counted.</summary>
    /// <returns>At least 1; 0 when the end lies before the start.</returns>
    public static int Months(DateOnly start, DateOnly end) => Math.Max(0, MonthOf(end) - MonthOf(start) + 1);

    /// <summary>Months covered by at least one job. A job without an end goes on until <paramref name="today"/>;
    /// one without a start is left out, and so is everything after <paramref name="today"/>.</summary>
    public static int Months(IEnumerable<(DateOnly? Start, DateOnly? End)> jobs, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        var last = MonthOf(today);
        var spans = jobs.Where(j => j.Start is not null)
            .Select(j => (First: MonthOf(j.Start!.Value), Last: Math.Min(last, MonthOf(j.End ?? today))))
            .Where(s => s.Last >= s.First)
            .OrderBy(s => s.First);
        var total = 0;
        var counted = int.MinValue;
        foreach (var (first, end) in spans)
        {
            var from = Math.Max(first, counted + 1);
            total += Math.Max(0, end - from + 1);
            counted = Math.Max(counted, end);
        }

        return total;
    }

    /// <summary>Entry below 2 years, Mid below 5, Senior below 10, Staff from 10 (requirement R9).</summary>
    /// <param name="months">Months of experience, overlaps counted once.</param>
    public static string Seniority(int months) =>
        months switch
        {
            < 24 => "Entry",
            < 60 => "Mid",
            < 120 => "Senior",
            _ => "Staff",
        };

    private static int MonthOf(DateOnly date) => (date.Year * 12) + date.Month - 1;
}
