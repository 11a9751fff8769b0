using Shouldly;
using Xunit;

namespace ResumeParsing.Tests;

public sealed class CorpusTests
{
    public static TheoryData<string> Files =>
        [
            .. Directory
                .GetFiles(Folder(), "*.*", SearchOption.AllDirectories)
                .Where(p => Path.GetExtension(p) is ".pdf" or ".docx")
                .Select(p => Path.GetRelativePath(Folder(), p))
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void The_corpus_holds_a_dozen_people_in_five_layouts() => Files.Count.ShouldBeGreaterThanOrEqualTo(60);

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_invented(string file)
    {
        var resume = Parse(file);
        var words = Words(resume.Text).ToHashSet(StringComparer.Ordinal);

        foreach (var job in resume.Experience)
            Words($"{job.JobTitle} {job.CompanyName} {job.Description}").ShouldBeSubsetOf(words);
        foreach (var entry in resume.Education)
            Words($"{entry.InstitutionName} {entry.FieldOfStudy} {entry.GraduationYear}").ShouldBeSubsetOf(words);
        var lines = resume.Text.Split('\n');
        var groups = resume.Skills;
        foreach (
            var skill in groups.TechnicalSkills.Concat(groups.SoftSkills).Concat(groups.Tools).Concat(groups.Languages)
        )
            lines.ShouldContain(skill.Evidence);
    }

    [Theory]
    [InlineData("one-column.pdf")]
    [InlineData("two-column.pdf")]
    [InlineData("sidebar.pdf")]
    [InlineData("plain.docx")]
    [InlineData("table.docx")]
    public void A_person_reads_alike_in_every_layout(string layout)
    {
        var resume = Parse(Path.Combine("ana-duarte", layout));

        resume
            .Experience.Select(j => (j.JobTitle, j.CompanyName, j.StartDate))
            .ShouldBe([
                ("Senior Backend Engineer", "Marlow Payments", new DateOnly(2021, 4, 1)),
                ("Backend Engineer", "Tidewater Logistics Ltd", new DateOnly(2018, 2, 1)),
                ("Junior Software Developer", "Corvo Softworks", new DateOnly(2016, 9, 1)),
            ]);
        resume.TotalExperienceMonths.ShouldBe(123);
        resume.SeniorityLevel.ShouldBe("Staff");
        resume.Education.ShouldBe([
            new("Master", "University of Valverde", "Computer Science", 2016),
            new("Bachelor", "Coastal Polytechnic Institute", "Informatics Engineering", 2014),
        ]);
    }

    [Fact]
    public void Stages_are_told_in_order()
    {
        var stages = new List<ResumeStage>();
        var path = Path.Combine(Folder(), "ana-duarte", "plain.docx");

        ResumeParser.Parse(File.ReadAllBytes(path), path, Read.Today, stages.Add);

        stages.ShouldBe(Enum.GetValues<ResumeStage>());
    }

    private static ParsedResume Parse(string file) =>
        ResumeParser.Parse(File.ReadAllBytes(Path.Combine(Folder(), file)), file, Read.Today);

    private static string[] Words(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(
            ' ',
            StringSplitOptions.RemoveEmptyEntries
        );

    private static string Folder()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(at.FullName, "libraries", "ResumeParsing", "corpus")))
            at = at.Parent ?? throw new DirectoryNotFoundException("corpus");
        return Path.Combine(at.FullName, "libraries", "ResumeParsing", "corpus");
    }
}
