using System.Diagnostics;

namespace ResumeParsing.Accuracy;

/// <summary>Times whole parses, the first one and warm ones.</summary>
internal static class Speed
{
    private const int Rounds = 5;

    public static void Print(IReadOnlyList<CorpusFile> files, Func<long> timestamp)
    {
        var contents = files.Select(f => (f.Path, f.Layout, Bytes: File.ReadAllBytes(f.Path))).ToList();
        var start = timestamp();
        ResumeParser.Parse(contents[0].Bytes, contents[0].Path, Corpus.Today);
        Console.WriteLine($"first parse, cold: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
        foreach (var layout in contents.GroupBy(c => c.Layout))
        {
            var times = new List<double>();
            foreach (var (path, _, bytes) in Enumerable.Repeat(layout, Rounds).SelectMany(l => l))
            {
                start = timestamp();
                ResumeParser.Parse(bytes, path, Corpus.Today);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            times.Sort();
            Console.WriteLine(
                $"{layout.Key}: median {times[times.Count / 2]:0.0} ms, slowest of 20 {times[times.Count * 19 / 20]:0.0} ms"
            );
        }
    }
}
