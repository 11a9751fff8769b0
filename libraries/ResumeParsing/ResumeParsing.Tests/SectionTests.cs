using ResumeParsing.Reading;
using ResumeParsing.Sections;
using Shouldly;
using Xunit;

namespace ResumeParsing.Tests;

public sealed class SectionTests
{
    [Theory]
    [InlineData("Experience", "Experience")]
    [InlineData("WORK EXPERIENCE", "Experience")]
    [InlineData("Employment History:", "Experience")]
    [InlineData("Professional Background", "Experience")]
    [InlineData("Where I've worked", "Experience")]
    [InlineData("E X P E R I E N C E", "Experience")]
    [InlineData("1. Experience", "Experience")]
    [InlineData("Berufserfahrung", "Experience")]
    [InlineData("EXPÉRIENCE PROFESSIONNELLE", "Experience")]
    [InlineData("Experiencia laboral", "Experience")]
    [InlineData("Education", "Education")]
    [InlineData("Education & Certifications", "Education")]
    [InlineData("Academic Background", "Education")]
    [InlineData("Ausbildung", "Education")]
    [InlineData("Formation", "Education")]
    [InlineData("Technical Skills", "Skills")]
    [InlineData("Skills and Interests", "Skills")]
    [InlineData("Core Competencies", "Skills")]
    [InlineData("Kenntnisse", "Skills")]
    [InlineData("Languages", "Languages")]
    [InlineData("Sprachkenntnisse", "Languages")]
    [InlineData("Certifications", "Certificates")]
    [InlineData("Volunteer Work", "Volunteering")]
    [InlineData("About me", "Summary")]
    [InlineData("References", "Other")]
    public void A_heading_is_known_by_many_names(string heading, string kind)
    {
        var sections = SectionSplitter.Split(ResumeDocument.FromText("Ana Duarte\n" + heading + "\nSomething below"));

        sections.Count.ShouldBe(2);
        sections[1].Kind.ToString().ShouldBe(kind);
        sections[1].Lines.ShouldHaveSingleItem().Text.ShouldBe("Something below");
    }

    [Theory]
    [InlineData("experience with large teams")]
    [InlineData("• Skills")]
    [InlineData("Experience in leading teams of many people")]
    [InlineData("Education.")]
    public void A_line_of_text_is_no_heading(string line) =>
        SectionSplitter.Split(ResumeDocument.FromText("Ana Duarte\n" + line)).ShouldHaveSingleItem();

    [Fact]
    public void A_heading_may_share_its_line_with_its_section()
    {
        var sections = SectionSplitter.Split(ResumeDocument.FromText("Ana Duarte\nSkills: Python, Go"));

        sections[1].Kind.ShouldBe(SectionKind.Skills);
        sections[1].Lines.ShouldHaveSingleItem().Text.ShouldBe("Python, Go");
    }
}
