using ResumeParsing.Skills;
using Shouldly;
using Xunit;

namespace ResumeParsing.Tests;

public sealed class SkillTests
{
    [Theory]
    [InlineData("C, C++, C#", new[] { "C", "C++", "C#" })]
    [InlineData("C#, Java", new[] { "C#", "Java" })]
    [InlineData("Node.js, Java, .NET", new[] { "Node.js", "Java", ".NET" })]
    [InlineData("ASP.NET Core, SQL Server, Git", new[] { "ASP.NET Core", "Microsoft SQL Server", "Git" })]
    [InlineData("JavaScript, Rust, Go", new[] { "JavaScript", "Rust", "Go" })]
    [InlineData("Python3, HTML5, CSS3", new[] { "Python", "HTML", "CSS" })]
    [InlineData("K8s, Postgres, Golang", new[] { "Kubernetes", "PostgreSQL", "Go" })]
    [InlineData("EXCEL, WORD, POWERPOINT", new[] { "Excel", "Word", "Microsoft PowerPoint" })]
    [InlineData("React Native", new[] { "React Native" })]
    public void The_longest_name_wins_and_signs_belong_to_names(string list, string[] skills) =>
        Read.Skills("Skills\n" + list).ShouldBe(skills, ignoreOrder: true);

    [Theory]
    [InlineData("Let's go home and excel in spring")]
    [InlineData("Go the extra mile for every client")]
    [InlineData("Swift reaction to faults kept rust off the line")]
    [InlineData("Wrote the R section of the paper")]
    [InlineData("Excel at what you do")]
    public void An_everyday_word_in_a_sentence_is_no_skill(string sentence) =>
        Read.Skills("Experience\nCook, Acme Ltd\t2019 – 2021\n• " + sentence)
            .ShouldNotContain(s =>
                s == "Go" || s == "Excel" || s == "Spring" || s == "Swift" || s == "Rust" || s == "R"
            );

    [Fact]
    public void An_ambiguous_word_among_skills_is_one() =>
        Read.Skills("Experience\nDeveloper, Acme Ltd\t2019 – 2021\n• Stack: Python, Go, Docker").ShouldContain("Go");

    [Fact]
    public void An_address_names_no_skill() =>
        Read.Skills("Ana\nhttps://github.com/ana\nana@python.org\nwww.java.com").ShouldBeEmpty();

    [Fact]
    public void Skills_stand_in_their_groups()
    {
        var groups = Read.Text("Skills\nPython, Docker, Leadership\nLanguages\nGerman (native), English").Skills;

        groups.TechnicalSkills.Select(s => s.Name).ShouldBe(["Python"]);
        groups.Tools.Select(s => s.Name).ShouldBe(["Docker"]);
        groups.SoftSkills.Select(s => s.Name).ShouldBe(["Leadership"]);
        groups.Languages.Select(s => s.Name).ShouldBe(["German", "English"], ignoreOrder: true);
    }

    [Fact]
    public void The_evidence_is_a_line_of_the_text_and_the_confidence_above_the_threshold()
    {
        var resume = Read.Text(
            "Skills\nPython, Docker\nExperience\nEngineer, Acme\t2019 – 2021\n• Wrote Kotlin services"
        );

        var all = resume.Skills.TechnicalSkills.Concat(resume.Skills.Tools).ToList();
        all.Count.ShouldBe(3);
        foreach (var skill in all)
        {
            resume.Text.Split('\n').ShouldContain(skill.Evidence);
            skill.Confidence.ShouldBeInRange(0.6001, 1);
        }
    }

    [Fact]
    public void A_skill_named_often_is_surer_than_one_named_once()
    {
        var skills = Read.Text(
            "Experience\nEngineer, Acme\t2019 – 2021\n• Kotlin at work\n• More Kotlin\n• Wrote Scala"
        ).Skills;

        skills.TechnicalSkills.Select(s => s.Name).ShouldBe(["Kotlin", "Scala"]);
        skills.TechnicalSkills[0].Confidence.ShouldBeGreaterThan(skills.TechnicalSkills[1].Confidence);
    }

    [Fact]
    public void The_taxonomy_is_large_and_names_each_skill_once()
    {
        var names = SkillTaxonomy.Default.Skills.Select(s => s.Name).ToList();

        names.Count.ShouldBeGreaterThan(1_000);
        names.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(names.Count);
    }

    [Fact]
    public void A_row_of_the_taxonomy_with_a_missing_column_is_an_error() =>
        Should.Throw<FormatException>(() => SkillTaxonomy.Parse(["Python\ttechnical"]));
}
