using InterviewMaster.Platform.Settings;

namespace InterviewMaster.Platform.Storage;

/// <summary>
/// Uploaded files under names that we make (an id), in a folder that no web server looks into.
/// </summary>
internal sealed class FileStorage(DataFolder data)
{
    public Task SaveAsync(string name, Stream content, CancellationToken ct) =>
        WholeFile.WriteAsync(PathOf(name), content, ct);

    public FileStream Open(string name) => new(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read);

    public void Delete(string name) => File.Delete(PathOf(name));

    public string PathOf(string name) => data.PathOf("uploads", name);
}
