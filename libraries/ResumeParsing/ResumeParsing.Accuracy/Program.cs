using System.Diagnostics;
using System.Globalization;
using ResumeParsing.Accuracy;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args.FirstOrDefault() ?? "table")
{
    case "show":
        foreach (var path in args.Skip(1))
            Display.Show(path);
        return 0;
    case "table":
        Report.Print(Measurement.Of(Corpus.Load()));
        return 0;
    case "errors":
        Report.PrintErrors(Measurement.Of(Corpus.Load()));
        return 0;
    case "gate":
        var measured = Measurement.Of(Corpus.Load());
        Report.Print(measured);
        return Gates.Hold(measured) ? 0 : 1;
    case "speed":
        Speed.Print(Corpus.Load(), Stopwatch.GetTimestamp);
        return 0;
    default:
        Console.Error.WriteLine("table | gate | errors | speed | show FILE...");
        return 2;
}
