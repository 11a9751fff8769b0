using System.Collections.Concurrent;

namespace InterviewMaster.Benchmarks;

/// <summary>How long each kind of call took, in milliseconds.</summary>
internal sealed class Timings
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> byCall = new();

    public void Add(string call, TimeSpan took) => byCall.GetOrAdd(call, _ => []).Add(took.TotalMilliseconds);

    public void Print()
    {
        Console.WriteLine("| call | n | p50 ms | p95 ms | max ms |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var (call, bag) in byCall.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var sorted = bag.Order().ToList();
            Console.WriteLine(
                $"| {call} | {sorted.Count} | {At(sorted, 0.5):0} | {At(sorted, 0.95):0} | {sorted[^1]:0} |"
            );
        }
    }

    private static double At(List<double> sorted, double share) =>
        sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(share * sorted.Count) - 1)];
}
