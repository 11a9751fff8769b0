using System.Reflection;
using InterviewMaster.Data;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Architecture;

/// <summary>What is called Rules can be tested by examples: no clock, no database, nothing asynchronous.</summary>
public sealed class RulesPurityTests
{
    private static readonly Type[] Rules =
    [
        .. typeof(AppDb).Assembly.GetTypes().Where(t => t.Name.EndsWith("Rules", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Rules_are_static_and_keep_nothing()
    {
        Rules.Length.ShouldBeGreaterThanOrEqualTo(7);
        Rules.ShouldAllBe(t => t.IsAbstract && t.IsSealed);
        foreach (var field in Rules.SelectMany(t => t.GetFields(BindingFlags.Static | Everything)))
            (field.IsInitOnly || field.IsLiteral).ShouldBeTrue($"{field.DeclaringType!.Name}.{field.Name}");
    }

    [Fact]
    public void Rules_ask_for_no_service()
    {
        Type[] forbidden =
        [
            typeof(Task),
            typeof(ValueTask),
            typeof(DbContext),
            typeof(TimeProvider),
            typeof(Random),
            typeof(IServiceProvider),
            typeof(CancellationToken),
        ];
        var methods = Rules.SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.DeclaredOnly | Everything));
        var seen = methods
            .SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType))
            .ToList();
        seen.Count.ShouldBeGreaterThan(30);
        seen.Where(t => forbidden.Any(f => f.IsAssignableFrom(t))).ShouldBeEmpty();
    }

    [Fact]
    public void Rules_do_not_look_at_the_clock_the_disk_or_dice()
    {
        string[] forbidden =
        [
            "TimeProvider",
            "GetUtcNow",
            "UtcNow",
            "DateTime.",
            "Stopwatch",
            "File.",
            "Random",
            "CreateVersion7",
            "Environment.",
            "async ",
            "await ",
        ];
        var sources = Repository
            .Sources("server")
            .Where(s => s.Path.EndsWith("Rules.cs", StringComparison.Ordinal))
            .ToList();
        sources.Count.ShouldBe(Rules.Length);
        foreach (var (path, text) in sources)
            forbidden.Where(text.Contains).ShouldBeEmpty(path);
    }

    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic;
}
