using ResumeParsing.Experience;
using Shouldly;
using Xunit;

namespace ResumeParsing.Tests;

public sealed class DateRangeTests
{
    [Theory]
    [InlineData("Jan 2020 – Present", "2020-01", null)]
    [InlineData("January 2020 - December 2021", "2020-01", "2021-12")]
    [InlineData("06/2018 - 03/2021", "2018-06", "2021-03")]
    [InlineData("6/2018–3/2021", "2018-06", "2021-03")]
    [InlineData("2018-06 to 2021-03", "2018-06", "2021-03")]
    [InlineData("03.2020 – heute", "2020-03", null)]
    [InlineData("Sept. 2017 until Okt. 2019", "2017-09", "2019-10")]
    [InlineData("mars 2018 à août 2021", "2018-03", "2021-08")]
    [InlineData("enero 2018 - actualidad", "2018-01", null)]
    [InlineData("gennaio 2016 – luglio 2018", "2016-01", "2018-07")]
    [InlineData("Feb '18 – Apr '19", "2018-02", "2019-04")]
    [InlineData("01/15/2019 - 02/28/2020", "2019-01", "2020-02")]
    [InlineData("15.01.2019 – 28.02.2020", "2019-01", "2020-02")]
    [InlineData("since 2021", "2021-01", null)]
    [InlineData("seit 05/2021", "2021-05", null)]
    [InlineData("2021 – now", "2021-01", null)]
    [InlineData("January to May 2009", "2009-01", "2009-05")]
    [InlineData("November to February 2010", "2009-11", "2010-02")]
    [InlineData("Summer 2019", "2019-06", "2019-08")]
    [InlineData("Q2 2020", "2020-04", "2020-06")]
    [InlineData("2019", "2019-01", "2019-12")]
    [InlineData("2016—2016", "2016-01", "2016-12")]
    public void A_stretch_of_time_is_read_however_it_is_written(string text, string start, string? end)
    {
        var range = DateRanges.Find(text).ShouldHaveSingleItem();

        Month(range.Start).ShouldBe(start);
        Month(range.End).ShouldBe(end);
        (range.Index, range.Length).ShouldBe((0, text.Length));
    }

    [Fact]
    public void Between_two_bare_years_lies_their_difference()
    {
        var range = DateRanges.Find("2016–2019").ShouldHaveSingleItem();

        ExperienceTotals.Months(range.Start, range.End!.Value).ShouldBe(37);
    }

    [Theory]
    [InlineData("Call 020 7946 0003")]
    [InlineData("Raised $2019 for charity")]
    [InlineData("ISO 9001 and 27001")]
    [InlineData("10.1234/neurips.2023.1234")]
    [InlineData("Grew sales by 2020%")]
    [InlineData("may lead teams")]
    public void Other_numbers_are_no_dates(string text) => DateRanges.Find(text).ShouldBeEmpty();

    [Fact]
    public void An_end_before_the_start_is_no_stretch() => DateRanges.Find("2021 – 2018").ShouldBeEmpty();

    private static string? Month(DateOnly? date) =>
        date?.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
}
