using System.Xml.Linq;
using InterviewMaster.Data.Postgres;
using InterviewMaster.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace InterviewMaster.Tests.Architecture;

/// <summary>Sizes, versions and migrations: what drifts when nobody looks.</summary>
public sealed class HouseTests
{
    private const int MaxFileLines = 250;
    private const int MaxProgramLines = 60;
    private const int MaxFeatureFiles = 20;

    [Fact]
    public void A_file_is_short_enough_to_be_read()
    {
        var sources = Repository
            .Sources("server")
            .Concat(Repository.Sources("libraries"))
            .Concat(Repository.Sources("tests", "server"))
            .ToList();
        sources.Count.ShouldBeGreaterThan(100);
        sources
            .Select(s => (s.Path, Lines: s.Text.Count(c => c == '\n')))
            .Where(s => s.Lines > MaxFileLines)
            .ShouldBeEmpty();
        sources
            .Single(s => s.Path == "server/Program.cs")
            .Text.Count(c => c == '\n')
            .ShouldBeLessThanOrEqualTo(MaxProgramLines);
    }

    [Fact]
    public void A_feature_is_small_enough_to_be_known()
    {
        var features = Directory
            .EnumerateDirectories(Repository.PathOf("server", "Features"))
            .Select(folder => (Name: Path.GetFileName(folder), Files: Directory.GetFiles(folder, "*.cs").Length))
            .ToList();
        features.Count.ShouldBeGreaterThan(8);
        features.Where(f => f.Files > MaxFeatureFiles).ShouldBeEmpty();
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        string[] empty = ["Manager", "Helper", "Util", "Utils", "Common", "Base", "Impl", "Service", "Dto", "Info"];
        var names = Repository
            .Sources("server")
            .Concat(Repository.Sources("libraries"))
            .Select(s => Path.GetFileNameWithoutExtension(s.Path))
            .ToList();
        names.Count.ShouldBeGreaterThan(100);
        names.Where(name => empty.Any(word => name.EndsWith(word, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void Both_databases_have_a_migration_for_every_table()
    {
        using var sqlite = FactoryOf<SqliteAppDb>().CreateDbContext([]);
        sqlite.Database.HasPendingModelChanges().ShouldBeFalse();
        sqlite.Database.GetMigrations().ShouldNotBeEmpty();
        using var postgres = FactoryOf<PostgresAppDb>().CreateDbContext([]);
        postgres.Database.HasPendingModelChanges().ShouldBeFalse();
        postgres.Database.GetMigrations().Count().ShouldBe(sqlite.Database.GetMigrations().Count());
    }

    [Fact]
    public void Every_package_is_pinned_once()
    {
        var pinned = Elements(Repository.PathOf("Directory.Packages.props"), "PackageVersion").ToList();
        pinned.Count.ShouldBeGreaterThan(15);
        pinned.Select(p => (string)p.Attribute("Include")!).ShouldBeUnique();
        pinned.ShouldAllBe(p =>
            p.Attribute("Version")!.Value.All(c => char.IsAsciiLetterOrDigit(c) || c == '.' || c == '-')
        );
        var names = pinned.Select(p => (string)p.Attribute("Include")!).ToHashSet();

        var projects = Projects();
        projects.Count.ShouldBeGreaterThanOrEqualTo(7);
        foreach (var project in projects)
        {
            File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")).ShouldBeTrue(project);
            foreach (var reference in Elements(project, "PackageReference"))
            {
                reference.Attribute("Version").ShouldBeNull(project);
                reference.Attribute("VersionOverride").ShouldBeNull(project);
                names.ShouldContain((string)reference.Attribute("Include")!, project);
            }
        }
    }

    [Fact]
    public void Every_project_stands_in_the_solution()
    {
        var listed = Elements(Repository.PathOf("InterviewMaster.slnx"), "Project")
            .Select(p => Repository.PathOf(((string)p.Attribute("Path")!).Split('/')));
        Projects().ShouldBe(listed, ignoreOrder: true);
    }

    private static readonly string[] Folders = ["server", "libraries", "tests", "benchmarks"];

    private static List<string> Projects() =>
        [
            .. Folders.SelectMany(folder =>
                Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories)
            ),
        ];

    private static IEnumerable<XElement> Elements(string path, string name) =>
        XElement.Load(path).Descendants().Where(e => e.Name.LocalName == name);

    private static IDesignTimeDbContextFactory<T> FactoryOf<T>()
        where T : DbContext =>
        (IDesignTimeDbContextFactory<T>)
            Activator.CreateInstance(
                typeof(SqliteAppDb)
                    .Assembly.GetTypes()
                    .Single(t => t.IsAssignableTo(typeof(IDesignTimeDbContextFactory<T>)))
            )!;
}
