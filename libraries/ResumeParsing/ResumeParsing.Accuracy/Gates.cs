namespace ResumeParsing.Accuracy;

/// <summary>The figures below which a change is not accepted.</summary>
internal static class Gates
{
    private static readonly (string Field, double F1)[] Lowest =
    [
        ("job entries", 0.90),
        ("education entries", 0.90),
        ("skills", 0.85),
    ];

    private const double LowestOrder = 0.97;

    public static bool Hold(IReadOnlyDictionary<string, Measurement> measured)
    {
        var holds = true;
        foreach (var (field, lowest) in Lowest)
        {
            if (measured["all"][field].F1 >= lowest)
                continue;
            Console.WriteLine($"Below the gate: {field} {measured["all"][field].F1:0.000} < {lowest:0.00}");
            holds = false;
        }

        if (measured["all"].Order < LowestOrder)
        {
            Console.WriteLine($"Below the gate: text order {measured["all"].Order:0.000} < {LowestOrder:0.00}");
            holds = false;
        }

        return holds;
    }
}
