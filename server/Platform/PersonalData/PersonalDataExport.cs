using System.IO.Compression;
using System.Text.Json;
using InterviewMaster.Data;

namespace InterviewMaster.Platform.PersonalData;

/// <summary>A zip being written: JSON files that a person can read, and the files they uploaded.</summary>
public sealed class PersonalDataExport(ZipArchive zip)
{
    private static readonly JsonSerializerOptions Readable = new(Json.Options) { WriteIndented = true };

    public async Task AddAsync<T>(string name, T rows, CancellationToken ct)
    {
        await using var entry = await zip.CreateEntry($"{name}.json").OpenAsync(ct);
        await JsonSerializer.SerializeAsync(entry, rows, Readable, ct);
    }

    public async Task AddFileAsync(string name, Stream content, CancellationToken ct)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(ct);
        await content.CopyToAsync(entry, ct);
    }
}
