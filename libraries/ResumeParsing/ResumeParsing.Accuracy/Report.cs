namespace ResumeParsing.Accuracy;

/// <summary>Prints figures as Markdown, so that they can be pasted into the README.</summary>
internal static class Report
{
    public static void Print(IReadOnlyDictionary<string, Measurement> measured)
    {
        var all = measured["all"];
        Console.WriteLine("| field | precision | recall | F1 | " + string.Join(" | ", measured.Keys.Skip(1)) + " |");
        Console.WriteLine("|---|---|---|---|" + string.Concat(measured.Keys.Skip(1).Select(_ => "---|")));
        foreach (var field in Measurement.Fields)
        {
            var score = all[field];
            Console.WriteLine(
                $"| {field} | {score.Precision:0.000} | {score.Recall:0.000} | {score.F1:0.000} | "
                    + string.Join(" | ", measured.Skip(1).Select(m => $"{m.Value[field].F1:0.000}"))
                    + " |"
            );
        }

        Console.WriteLine(
            $"| text order | | | {all.Order:0.000} | "
                + string.Join(" | ", measured.Skip(1).Select(m => $"{m.Value.Order:0.000}"))
                + " |"
        );
    }

    public static void PrintErrors(IReadOnlyDictionary<string, Measurement> measured)
    {
        foreach (var error in measured["all"].Errors)
            Console.WriteLine(error);
    }
}
