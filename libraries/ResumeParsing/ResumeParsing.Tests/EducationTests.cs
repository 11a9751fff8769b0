using Shouldly;
using Xunit;

namespace ResumeParsing.Tests;

public sealed class EducationTests
{
    [Theory]
    [InlineData("Bachelor of Science in Computer Science", "Bachelor", "Computer Science")]
    [InlineData("B.Sc. Computer Science", "Bachelor", "Computer Science")]
    [InlineData("BSc (Hons) Computer Science", "Bachelor", "Computer Science")]
    [InlineData("B.S., Computer Science", "Bachelor", "Computer Science")]
    [InlineData("BA in History", "Bachelor", "History")]
    [InlineData("B.Tech in Electronics", "Bachelor", "Electronics")]
    [InlineData("Bachelor's degree in Finance", "Bachelor", "Finance")]
    [InlineData("Bachelor of Engineering", "Bachelor", "Engineering")]
    [InlineData("Licence en Droit", "Bachelor", "Droit")]
    [InlineData("Grado en Derecho", "Bachelor", "Derecho")]
    [InlineData("Master of Science, Physics", "Master", "Physics")]
    [InlineData("M.S. in Statistics", "Master", "Statistics")]
    [InlineData("MBA", "Master", null)]
    [InlineData("Master of Arts in Design", "Master", "Design")]
    [InlineData("M.Eng. Civil Engineering", "Master", "Civil Engineering")]
    [InlineData("Ph.D. in Chemistry", "PhD", "Chemistry")]
    [InlineData("PhD, Chemistry", "PhD", "Chemistry")]
    [InlineData("Doctor of Philosophy in Linguistics", "PhD", "Linguistics")]
    [InlineData("Associate of Applied Science in Nursing", "Associate", "Nursing")]
    [InlineData("Associate's degree in Accounting", "Associate", "Accounting")]
    [InlineData("Diploma in Journalism", "Certificate", "Journalism")]
    [InlineData("Certificate in Project Management", "Certificate", "Project Management")]
    public void A_degree_is_one_of_five_kinds(string line, string degree, string? field)
    {
        var entry = Read.Education(line + "\nMarlow University\n2016").ShouldHaveSingleItem();

        entry.ShouldBe(new(degree, "Marlow University", field, 2016));
    }

    [Theory]
    [InlineData("BSc Biology, Marlow University, 2010 – 2014", "Marlow University")]
    [InlineData("Marlow University, London\t2010 – 2014\nBSc in Biology", "Marlow University")]
    [InlineData("2010 – 2014\nBSc in Biology\nHochschule Nordhafen", "Hochschule Nordhafen")]
    [InlineData("BSc in Biology | Institute of Applied Arts | 2014", "Institute of Applied Arts")]
    [InlineData("University of California, Berkeley — BSc in Biology (2014)", "University of California, Berkeley")]
    public void The_school_and_the_year_are_found_around_it(string lines, string school)
    {
        var entry = Read.Education(lines).ShouldHaveSingleItem();

        entry.ShouldBe(new("Bachelor", school, "Biology", 2014));
    }

    [Fact]
    public void Two_degrees_are_two_entries()
    {
        var entries = Read.Education("MSc Physics\nMarlow University\n2018\nBSc Physics\nTarn College\n2016");

        entries
            .Select(e => (e.DegreeType, e.InstitutionName, e.GraduationYear))
            .ShouldBe([("Master", "Marlow University", 2018), ("Bachelor", "Tarn College", 2016)]);
    }

    [Fact]
    public void A_thesis_is_no_degree() =>
        Read.Education("MSc Physics, Marlow University, 2018\nMaster thesis on cold atoms").ShouldHaveSingleItem();

    [Fact]
    public void A_school_leaving_certificate_is_none_of_the_five() =>
        Read.Education("High School Diploma\nTarn Valley High School, 2010")
            .ShouldHaveSingleItem()
            .DegreeType.ShouldBeNull();

    [Fact]
    public void A_scrum_master_is_no_master() =>
        Read.Text("Experience\nScrum Master, Acme Ltd\t2019 – 2021").Education.ShouldBeEmpty();
}
