using CsCheck;
using Shouldly;
using Xunit;

namespace ResumeParsing.Tests;

public sealed class ExperienceTotalsTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly Gen<DateOnly> Dates = Gen.Int[1990, 2026]
        .Select(Gen.Int[1, 12], (year, month) => new DateOnly(year, month, 1));

    private static readonly Gen<(DateOnly? Start, DateOnly? End)[]> Jobs = Gen.Select(Dates, Dates)
        .Select((a, b) => ((DateOnly?)(a < b ? a : b), (DateOnly?)(a < b ? b : a)))
        .Array[0, 8];

    [Fact]
    public void Months_in_which_two_jobs_overlap_count_once()
    {
        (DateOnly?, DateOnly?)[] jobs = [(new(2020, 1, 1), new(2020, 12, 1)), (new(2020, 7, 1), new(2021, 6, 1))];

        ExperienceTotals.Months(jobs, Today).ShouldBe(18);
    }

    [Fact]
    public void A_job_without_an_end_goes_on_until_today() =>
        ExperienceTotals.Months([(new(2026, 1, 1), null)], Today).ShouldBe(11);

    [Fact]
    public void A_job_without_a_start_is_left_out() =>
        ExperienceTotals.Months([(null, new(2026, 1, 1))], Today).ShouldBe(0);

    [Fact]
    public void Time_to_come_does_not_count() =>
        ExperienceTotals.Months([(new(2026, 11, 1), new(2030, 1, 1))], Today).ShouldBe(1);

    [Theory]
    [InlineData(0, "Entry")]
    [InlineData(23, "Entry")]
    [InlineData(24, "Mid")]
    [InlineData(59, "Mid")]
    [InlineData(60, "Senior")]
    [InlineData(119, "Senior")]
    [InlineData(120, "Staff")]
    [InlineData(500, "Staff")]
    public void Seniority_follows_the_years(int months, string level) =>
        ExperienceTotals.Seniority(months).ShouldBe(level);

    [Fact]
    public void The_total_is_the_number_of_months_that_some_job_covers() =>
        Jobs.Sample(
            jobs =>
            {
                var covered = new HashSet<int>();
                foreach (var (start, end) in jobs)
                {
                    for (var at = start!.Value; at <= end!.Value && at <= Today; at = at.AddMonths(1))
                        covered.Add((at.Year * 12) + at.Month);
                }

                ExperienceTotals.Months(jobs, Today).ShouldBe(covered.Count);
            },
            iter: 300
        );

    [Fact]
    public void The_total_never_exceeds_the_span_nor_the_sum() =>
        Jobs.Where(jobs => jobs.Length > 0)
            .Sample(
                jobs =>
                {
                    var total = ExperienceTotals.Months(jobs, Today);
                    var span = ExperienceTotals.Months(jobs.Min(j => j.Start!.Value), jobs.Max(j => j.End!.Value));
                    total.ShouldBeLessThanOrEqualTo(span);
                    total.ShouldBeLessThanOrEqualTo(
                        jobs.Sum(j => ExperienceTotals.Months(j.Start!.Value, j.End!.Value))
                    );
                },
                iter: 300
            );
}
