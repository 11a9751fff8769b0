using System.Text.RegularExpressions;
using InterviewMaster.Data;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Architecture;

/// <summary>A feature may read earlier ones; Platform knows none.</summary>
public sealed partial class FeatureGraphTests
{
    private const string Prefix = "InterviewMaster.Features.";

    /// <summary>Commands for the terminal: they use features and no feature uses them.</summary>
    private static readonly string[] OutsideTheList = ["Demo"];

    [Fact]
    public void No_feature_uses_itself_through_others()
    {
        var graph = Graph();
        graph.Values.Sum(used => used.Count).ShouldBeGreaterThan(10, "the scan finds what features use");
        foreach (var feature in graph.Keys)
            FindWayBack(graph, feature, feature, []).ShouldBeNull();
    }

    [Fact]
    public void A_feature_uses_only_those_that_stand_before_it_in_the_table_of_contents()
    {
        var contents = File.ReadAllText(Repository.PathOf("server", "Features", "Features.cs"));
        string[][] lists =
        [
            [.. AddLine().Matches(contents).Select(m => m.Groups[1].Value)],
            [.. MapLine().Matches(contents).Select(m => m.Groups[1].Value)],
        ];
        var backwards = new List<string>();
        var compared = 0;
        foreach (var (feature, used) in Graph())
        {
            foreach (var list in lists.Where(l => l.Contains(feature)))
            {
                foreach (var earlier in used.Where(list.Contains))
                {
                    compared++;
                    if (Array.IndexOf(list, earlier) > Array.IndexOf(list, feature))
                        backwards.Add($"{feature} uses {earlier}");
                }
            }
        }
        compared.ShouldBeGreaterThan(10);
        backwards.ShouldBeEmpty();
    }

    [Fact]
    public void Every_feature_stands_in_the_table_of_contents()
    {
        var contents = File.ReadAllText(Repository.PathOf("server", "Features", "Features.cs"));
        var listed = AddLine().Matches(contents).Concat(MapLine().Matches(contents)).Select(m => m.Groups[1].Value);
        FeatureNames.ShouldBe(listed.Distinct().Concat(OutsideTheList), ignoreOrder: true);
    }

    [Fact]
    public void Platform_knows_no_feature()
    {
        var sources = Repository.Sources("server", "Platform");
        sources.Count.ShouldBeGreaterThan(15);
        sources.Where(s => s.Text.Contains("InterviewMaster.Features")).Select(s => s.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Outside_the_features_only_the_tables_of_contents_know_them()
    {
        var sources = Repository
            .Sources("server")
            .Where(s => !s.Path.StartsWith("server/Features/", StringComparison.Ordinal))
            .ToList();
        sources.Count.ShouldBeGreaterThan(20);
        sources
            .Where(s => s.Text.Contains("InterviewMaster.Features"))
            .Select(s => s.Path)
            .ShouldBe(
                ["server/Data/AppDb.cs", "server/Data/DatabaseSetup.cs", "server/HouseSetup.cs", "server/Program.cs"],
                ignoreOrder: true
            );
    }

    private static IReadOnlyList<string> FeatureNames =>
        [.. Directory.EnumerateDirectories(Repository.PathOf("server", "Features")).Select(d => Path.GetFileName(d)!)];

    /// <summary>Which features each uses: by using directives, by names written out, and by the tables they read.</summary>
    private static Dictionary<string, HashSet<string>> Graph()
    {
        var names = FeatureNames;
        var typesOf = typeof(AppDb)
            .Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith(Prefix, StringComparison.Ordinal) == true && !t.IsNested)
            .ToLookup(t => t.Namespace![Prefix.Length..], t => t.Name);
        var tableOwners = typeof(AppDb)
            .GetProperties()
            .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>))
            .Select(p => (p.Name, p.PropertyType.GenericTypeArguments[0].Namespace))
            .Where(t => t.Namespace?.StartsWith(Prefix, StringComparison.Ordinal) == true)
            .ToDictionary(t => t.Name, t => t.Namespace![Prefix.Length..]);
        tableOwners.Count.ShouldBeGreaterThan(8);
        var graph = new Dictionary<string, HashSet<string>>();
        foreach (var name in names)
        {
            var used = graph[name] = [];
            foreach (var (_, text) in Repository.Sources("server", "Features", name))
            {
                used.UnionWith(FullName().Matches(text).Select(m => m.Groups[1].Value));
                used.UnionWith(
                    ShortName()
                        .Matches(text)
                        .Where(m => typesOf[m.Groups[1].Value].Contains(m.Groups[2].Value))
                        .Select(m => m.Groups[1].Value)
                );
                used.UnionWith(
                    Table().Matches(text).Select(m => tableOwners.GetValueOrDefault(m.Groups[1].Value)).OfType<string>()
                );
            }
            used.Remove(name);
            used.ShouldBeSubsetOf(names);
        }
        return graph;
    }

    private static string? FindWayBack(
        Dictionary<string, HashSet<string>> graph,
        string from,
        string target,
        HashSet<string> visited
    )
    {
        foreach (var next in graph[from])
        {
            if (next == target)
                return $"{from} → {target}";
            if (visited.Add(next) && FindWayBack(graph, next, target, visited) is { } rest)
                return $"{from} → {rest}";
        }
        return null;
    }

    [GeneratedRegex(@"builder\.Add(\w+)\(\);")]
    private static partial Regex AddLine();

    [GeneratedRegex(@"api\.Map(\w+)\(\);")]
    private static partial Regex MapLine();

    [GeneratedRegex(@"InterviewMaster\.Features\.(\w+)(?=[.;])")]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<![\w.])([A-Z]\w+)\.([A-Z]\w+)")]
    private static partial Regex ShortName();

    [GeneratedRegex(@"\bdb\s*\.([A-Z]\w+)")]
    private static partial Regex Table();
}
