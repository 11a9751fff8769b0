using InterviewMaster.Features.Analytics;
using InterviewMaster.Features.Roles;

namespace InterviewMaster.Tests.Analytics;

public sealed class DashboardRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 15, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_session_counts_with_the_rounded_mean_of_its_answers_in_the_order_of_beginning()
    {
        var (older, newer) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        JudgedAnswer[] answers =
        [
            Answer(newer, Now, 90),
            Answer(older, Now.AddDays(-1), 60),
            Answer(newer, Now, 81),
            Answer(older, Now.AddDays(-1), 61),
        ];
        DashboardRules.SessionScores(answers).ShouldBe([(Now.AddDays(-1), 61), (Now, 86)]);
    }

    [Fact]
    public void Averages_are_null_without_sessions_and_have_one_decimal()
    {
        DashboardRules.Average([]).ShouldBeNull();
        DashboardRules.Average(Sessions(70, 71, 71)).ShouldBe(70.7);
    }

    [Fact]
    public void The_last_thirty_days_end_now_and_begin_thirty_days_ago()
    {
        (DateTimeOffset, int)[] sessions =
        [
            (Now.AddDays(-30), 10),
            (Now.AddDays(-30).AddSeconds(1), 50),
            (Now.AddHours(-1), 70),
        ];
        DashboardRules.AverageOfLast30Days(sessions, Now).ShouldBe(60);
        DashboardRules.AverageOfLast30Days([(Now.AddDays(-31), 10)], Now).ShouldBeNull();
    }

    [Theory]
    [InlineData(new int[0], null)]
    [InlineData(new[] { 50, 50, 50, 50, 50, 60, 60, 60, 60 }, null)]
    [InlineData(new[] { 50, 50, 50, 50, 50, 60, 60, 60, 60, 60 }, 20.0)]
    [InlineData(new[] { 60, 60, 60, 60, 60, 1, 50, 50, 50, 50, 50 }, -16.7)]
    [InlineData(new[] { 0, 0, 0, 0, 0, 60, 60, 60, 60, 60 }, null)]
    public void Improvement_compares_the_last_five_with_the_first_five_once_there_are_ten(int[] scores, double? rate) =>
        DashboardRules.ImprovementRate(Sessions(scores)).ShouldBe(rate);

    [Theory]
    // Sunday 23:30 in UTC is Monday in Madrid and still Sunday in New York.
    [InlineData("2026-06-14T23:30:00Z", "UTC", "2026-06-08")]
    [InlineData("2026-06-14T23:30:00Z", "Europe/Madrid", "2026-06-15")]
    [InlineData("2026-06-15T03:30:00Z", "America/New_York", "2026-06-08")]
    [InlineData("2026-06-15T03:30:00Z", "Europe/Madrid", "2026-06-15")]
    [InlineData("2026-01-01T00:00:00Z", "UTC", "2025-12-29")]
    // The clocks go forward in that night.
    [InlineData("2026-03-29T21:59:00Z", "Europe/Madrid", "2026-03-23")]
    [InlineData("2026-03-29T22:00:00Z", "Europe/Madrid", "2026-03-30")]
    public void A_week_is_named_by_its_monday_in_the_users_time_zone(string start, string zone, string monday)
    {
        var session = (DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture), 70);
        var weeks = DashboardRules.Weekly([session], TimeZoneInfo.FindSystemTimeZoneById(zone));
        weeks
            .ShouldHaveSingleItem()
            .Date.ShouldBe(DateOnly.Parse(monday, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Weeks_without_practice_are_left_out_and_each_has_the_mean_of_its_sessions()
    {
        (DateTimeOffset, int)[] sessions = [(Now, 71), (Now.AddDays(1), 70), (Now.AddDays(-21), 40)];
        DashboardRules
            .Weekly(sessions, TimeZoneInfo.Utc)
            .ShouldBe([new(new DateOnly(2026, 5, 25), 40), new(new DateOnly(2026, 6, 15), 70.5)]);
    }

    [Fact]
    public void Categories_come_strongest_first()
    {
        var session = Guid.CreateVersion7();
        JudgedAnswer[] answers =
        [
            Answer(session, Now, 50, QuestionCategory.Coding),
            Answer(session, Now, 90, QuestionCategory.Technical),
            Answer(session, Now, 71, QuestionCategory.Technical),
        ];
        var categories = DashboardRules.Categories(answers);
        categories
            .Select(c => (c.Category, c.AverageScore, c.QuestionCount))
            .ShouldBe([(QuestionCategory.Technical, 81, 2), (QuestionCategory.Coding, 50, 1)]);
    }

    [Fact]
    public void Somebody_new_is_told_how_to_begin()
    {
        var advice = DashboardRules.Recommendations([], [], Now).ShouldHaveSingleItem();
        advice.Text.ShouldStartWith("Start with one short interview");
        advice.Category.ShouldBeNull();
    }

    [Theory]
    [InlineData(79, 0, true, false)]
    [InlineData(80, 0, false, false)]
    [InlineData(79, 8, true, true)]
    [InlineData(90, 8, false, true)]
    [InlineData(90, 7, false, false)]
    public void Advice_names_the_weakest_category_and_a_pause_of_over_a_week(
        int score,
        int daysAgo,
        bool namesCategory,
        bool namesPause
    )
    {
        JudgedAnswer[] answers = [Answer(Guid.CreateVersion7(), Now.AddDays(-daysAgo), score, QuestionCategory.Coding)];
        var advice = DashboardRules.Recommendations(answers, DashboardRules.Categories(answers), Now);
        advice.Any(a => a.Category == QuestionCategory.Coding).ShouldBe(namesCategory);
        advice.Any(a => a.Text.Contains("over a week ago")).ShouldBe(namesPause);
    }

    [Theory]
    [InlineData(10, 50, 50, 50, "expected points")]
    [InlineData(50, 10, 50, 50, "Structure")]
    [InlineData(50, 50, 10, 50, "plainly")]
    [InlineData(50, 50, 50, 10, "exact")]
    public void Advice_is_about_the_weakest_criterion(
        int content,
        int clarity,
        int confidence,
        int technical,
        string about
    )
    {
        var answer = Answer(Guid.CreateVersion7(), Now, 90) with
        {
            Content = content,
            Clarity = clarity,
            Confidence = confidence,
            Technical = technical,
        };
        DashboardRules.Recommendations([answer], [], Now).ShouldHaveSingleItem().Text.ShouldContain(about);
    }

    private static JudgedAnswer Answer(
        Guid session,
        DateTimeOffset start,
        int overall,
        QuestionCategory category = QuestionCategory.Technical
    ) => new(session, start, category, overall, overall, overall, overall, overall);

    private static List<(DateTimeOffset, int)> Sessions(params int[] scores) =>
        [.. scores.Select((score, index) => (Now.AddDays(index - scores.Length), score))];
}
