using Shouldly;
using Xunit;

namespace ResumeParsing.Tests;

public sealed class ExperienceTests
{
    [Theory]
    [InlineData("Senior Engineer, Acme Ltd — Berlin\tJan 2020 – Present")]
    [InlineData("Senior Engineer\tJan 2020 – Present\nAcme Ltd, Berlin, Germany")]
    [InlineData("Acme Ltd\tBerlin, Germany\nSenior Engineer\tJan 2020 – Present")]
    [InlineData("Acme Ltd | Senior Engineer | Berlin | Jan 2020 – Present")]
    [InlineData("Senior Engineer at Acme Ltd (Jan 2020 – Present)")]
    [InlineData("Jan 2020 – Present\nSenior Engineer\nAcme Ltd")]
    [InlineData("Jan 2020 – Present\tSenior Engineer, Acme Ltd")]
    [InlineData("Acme Ltd, Berlin, Germany, Senior Engineer\nJan 2020 – Present")]
    public void Title_and_employer_are_told_apart_wherever_they_stand(string head)
    {
        var job = Read.Jobs(head + "\n• Did a thing\n• Did another").ShouldHaveSingleItem();

        job.JobTitle.ShouldBe("Senior Engineer");
        job.CompanyName.ShouldBe("Acme Ltd");
        job.StartDate.ShouldBe(new DateOnly(2020, 1, 1));
        job.EndDate.ShouldBeNull();
        job.IsCurrent.ShouldBeTrue();
        job.DurationMonths.ShouldBe(83);
        job.Description.ShouldBe("Did a thing\nDid another");
    }

    [Fact]
    public void A_comma_may_belong_to_the_name_of_the_firm()
    {
        var job = Read.Jobs("Acme, Inc.\nDirector, Product Marketing\t2019 – 2021\n• Led").ShouldHaveSingleItem();

        job.CompanyName.ShouldBe("Acme, Inc.");
        job.JobTitle.ShouldBe("Director, Product Marketing");
    }

    [Fact]
    public void Two_roles_at_one_firm_share_its_name()
    {
        var jobs = Read.Jobs(
            "Acme Ltd, Berlin\nSenior Engineer\tMar 2021 – Present\n• Led a team\nEngineer\tJan 2019 – Feb 2021\n• Wrote code"
        );

        jobs.Select(j => (j.JobTitle, j.CompanyName))
            .ShouldBe([("Senior Engineer", "Acme Ltd"), ("Engineer", "Acme Ltd")]);
    }

    [Fact]
    public void A_line_that_goes_on_stays_with_its_bullet()
    {
        var job = Read.Jobs("Engineer, Acme Ltd\t2019 – 2021\n• Built a service that\nserves many")
            .ShouldHaveSingleItem();

        job.Description.ShouldBe("Built a service that serves many");
    }

    [Fact]
    public void A_year_inside_a_bullet_starts_no_job() =>
        Read.Jobs("Engineer, Acme Ltd\t2019 – 2021\n• Won the 2020 prize of the town").ShouldHaveSingleItem();

    [Fact]
    public void Dates_of_education_are_no_jobs() =>
        Read.Text("Education\nBSc Biology, Marlow University\t2010 – 2014").Experience.ShouldBeEmpty();

    [Fact]
    public void The_total_and_the_level_come_from_the_jobs()
    {
        var resume = Read.Text(
            "Experience\nEngineer, Acme Ltd\tJan 2020 – Dec 2021\nTrainer, Foo GmbH\tJul 2021 – Jun 2022"
        );

        resume.TotalExperienceMonths.ShouldBe(30);
        resume.SeniorityLevel.ShouldBe("Mid");
    }
}
