using InterviewMaster.Benchmarks;

if (args is ["sign-in", var address])
    return await SignIns.MeasureAsync(new Uri(address));

// Candidates practise against a running server; the table at the end belongs into docs/performance.md.
if (args is not [var url, .. var rest])
{
    Console.Error.WriteLine("usage: benchmarks URL [CANDIDATES] [INTERVIEWS EACH] | benchmarks sign-in URL");
    return 2;
}
var candidates = rest.Length > 0 ? int.Parse(rest[0], System.Globalization.CultureInfo.InvariantCulture) : 4;
var interviews = rest.Length > 1 ? int.Parse(rest[1], System.Globalization.CultureInfo.InvariantCulture) : 5;
var timings = new Timings();
var faults = await Task.WhenAll(
    Enumerable.Range(0, candidates).Select(number => Candidate.PractiseAsync(new Uri(url), number, interviews, timings))
);
timings.Print();
Console.WriteLine($"{candidates} candidates, {interviews} interviews each, {faults.Sum()} failed calls");
return faults.Sum() == 0 ? 0 : 1;
