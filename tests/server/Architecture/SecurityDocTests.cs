using System.Text.RegularExpressions;

namespace InterviewMaster.Tests.Architecture;

/// <summary>docs/security.md says of every row of the checklist which test tries it; this keeps it honest.</summary>
public sealed partial class SecurityDocTests
{
    private static readonly (char Letter, int Rows)[] Checklist =
    [
        ('A', 11),
        ('T', 10),
        ('E', 5),
        ('R', 8),
        ('O', 5),
        ('M', 4),
        ('F', 16),
        ('I', 6),
        ('P', 8),
        ('S', 5),
        ('L', 5),
        ('H', 6),
        ('D', 5),
        ('G', 3),
        ('U', 3),
        ('V', 2),
    ];

    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "security.md"));

    [Fact]
    public void Every_row_of_the_checklist_is_there_once() =>
        Row()
            .Matches(Page)
            .Select(m => m.Value)
            .ShouldBe(
                Checklist.SelectMany(c => Enumerable.Range(1, c.Rows).Select(n => $"{c.Letter}{n:00}")),
                ignoreOrder: true
            );

    [Fact]
    public void Every_test_that_is_named_exists()
    {
        var written = Repository
            .Sources("tests", "server")
            .Concat(Repository.Sources("libraries"))
            .ToLookup(s => Path.GetFileNameWithoutExtension(s.Path), s => s.Text);
        var named = TestName()
            .Matches(Page)
            .Select(m => (Class: m.Groups[1].Value, Method: m.Groups[2].Value))
            .ToList();
        named.Count.ShouldBeGreaterThan(80);
        var sources = written.SelectMany(s => s).ToList();
        named
            .Where(n =>
                !sources.Any(text =>
                    text.Contains($"class {n.Class}", StringComparison.Ordinal)
                    && text.Contains($" {n.Method}(", StringComparison.Ordinal)
                )
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_journey_that_is_named_exists()
    {
        var journeys = string.Concat(
            Directory.EnumerateFiles(Repository.PathOf("tests", "e2e", "journeys"), "*.ts").Select(File.ReadAllText)
        );
        var named = Journey().Matches(Page).Select(m => m.Groups[1].Value).ToList();
        named.Count.ShouldBeGreaterThanOrEqualTo(2);
        named.ShouldAllBe(title => journeys.Contains($"'{title}'", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<=^\| )[A-Z]\d\d(?= \|)", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"`([A-Z]\w+Tests)\.(\w+)`")]
    private static partial Regex TestName();

    [GeneratedRegex("e2e: `([^`]+)`")]
    private static partial Regex Journey();
}
