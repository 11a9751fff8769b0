using CsCheck;
using InterviewMaster.Platform.Jobs;

namespace InterviewMaster.Tests.Platform;

public sealed class JobRulesTests
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 8)]
    [InlineData(4, 16)]
    [InlineData(9, 512)]
    [InlineData(10, 600)]
    [InlineData(50, 600)]
    [InlineData(int.MaxValue, 600)]
    public void The_wait_doubles_from_two_seconds_up_to_ten_minutes(int attempt, double seconds) =>
        JobRules.Delay(attempt, 0.5).TotalSeconds.ShouldBe(seconds, tolerance: 0.001);

    [Fact]
    public void The_wait_is_spread_by_a_quarter_in_both_directions() =>
        Gen.Select(Gen.Int[1, 40], Gen.Double[0, 0.999999])
            .Sample(
                (attempt, spread) =>
                {
                    var middle = JobRules.Delay(attempt, 0.5);
                    var wait = JobRules.Delay(attempt, spread);
                    return wait >= middle * 0.75 && wait <= middle * 1.25;
                },
                iter: 500
            );

    [Theory]
    [InlineData("0 0 * * *", "0 0 0 * * ?")]
    [InlineData("20 3 * * *", "0 20 3 * * ?")]
    [InlineData("*/5 * * * *", "0 */5 * * * ?")]
    [InlineData("0 4 1 * *", "0 0 4 1 * ?")]
    [InlineData("0 4 * * MON", "0 0 4 ? * MON")]
    [InlineData("0 4 * * MON-FRI", "0 0 4 ? * MON-FRI")]
    // Cron counts weekdays from Sunday = 0 and knows 7 as Sunday too; the scheduler counts from Sunday = 1.
    [InlineData("0 4 * * 0", "0 0 4 ? * 1")]
    [InlineData("0 4 * * 1", "0 0 4 ? * 2")]
    [InlineData("0 4 * * 7", "0 0 4 ? * 1")]
    [InlineData("0 4 * * 1-5", "0 0 4 ? * 2-6")]
    [InlineData("0 4 * * 1,3,5", "0 0 4 ? * 2,4,6")]
    public void A_usual_schedule_becomes_the_schedulers(string cron, string schedulers) =>
        JobRules.ToSchedulerCron(cron).ShouldBe(schedulers);

    [Theory]
    [InlineData("")]
    [InlineData("0 0 * *")]
    [InlineData("0 0 0 * * ?")]
    [InlineData("0 4 1 * MON")]
    public void What_the_scheduler_cannot_say_is_refused(string cron) =>
        Should.Throw<ArgumentException>(() => JobRules.ToSchedulerCron(cron)).Message.ShouldContain(cron);
}
