using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResumeParsing.Accuracy;

/// <summary>What a careful reader notes about a person.</summary>
internal sealed record Expected(
    [property: JsonPropertyName("skills")] IReadOnlyList<string> Skills,
    [property: JsonPropertyName("experience")] IReadOnlyList<ExpectedJob> Experience,
    [property: JsonPropertyName("education")] IReadOnlyList<ExpectedSchool> Education
);

/// <summary>A job; dates are a year or a year and a month; no end means that it goes on.</summary>
internal sealed record ExpectedJob(
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("company")] string Company,
    [property: JsonPropertyName("start")] string Start,
    [property: JsonPropertyName("end")] string? End
);

/// <summary>A degree and where it comes from.</summary>
internal sealed record ExpectedSchool(
    [property: JsonPropertyName("degree")] string Degree,
    [property: JsonPropertyName("institution")] string Institution,
    [property: JsonPropertyName("field")] string? Field,
    [property: JsonPropertyName("year")] int Year
);

/// <summary>A rendered résumé with its truth.</summary>
internal sealed record CorpusFile(string Person, string Layout, string Path, string ReadingOrder, Expected Expected);

/// <summary>Finds the corpus folder above the program and reads it.</summary>
internal static class Corpus
{
    /// <summary>The day the corpus was written for; "Present" means it.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 24);

    public static IReadOnlyList<CorpusFile> Load()
    {
        var files = new List<CorpusFile>();
        foreach (var folder in Directory.GetDirectories(Folder()).Order(StringComparer.Ordinal))
        {
            var truth = System.IO.Path.Combine(folder, "expected.json");
            if (!File.Exists(truth))
                continue;
            var expected = JsonSerializer.Deserialize<Expected>(File.ReadAllText(truth))!;
            foreach (var path in Directory.GetFiles(folder).Where(IsResume).Order(StringComparer.Ordinal))
            {
                var layout = System.IO.Path.GetFileNameWithoutExtension(path);
                var order = File.ReadAllText(System.IO.Path.ChangeExtension(path, ".txt"));
                files.Add(new(System.IO.Path.GetFileName(folder), layout, path, order, expected));
            }
        }

        return files.Count > 0 ? files : throw new InvalidOperationException("The corpus is empty.");
    }

    private static bool IsResume(string path) => System.IO.Path.GetExtension(path) is ".pdf" or ".docx";

    private static string Folder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var corpus = System.IO.Path.Combine(at.FullName, "libraries", "ResumeParsing", "corpus");
            if (Directory.Exists(corpus))
                return corpus;
        }

        throw new DirectoryNotFoundException("libraries/ResumeParsing/corpus");
    }
}
