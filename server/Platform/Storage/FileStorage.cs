using InterviewMaster.Platform.Settings;

namespace InterviewMaster.Platform.Storage;

/// <summary>
/// Uploaded files under names that we make (an id), in a folder that no web server looks into. A file is either there
/// whole or not at all: it is written beside, flushed to the disk, then renamed.
/// </summary>
internal sealed class FileStorage(DataFolder data)
{
    public async Task SaveAsync(string name, Stream content, CancellationToken ct)
    {
        var path = PathOf(name);
        var unfinished = $"{path}.part";
        try
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.Create,
                Access = FileAccess.Write,
                Options = FileOptions.Asynchronous,
            };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            await using (var file = new FileStream(unfinished, options))
            {
                await content.CopyToAsync(file, ct);
                await file.FlushAsync(ct);
                file.Flush(flushToDisk: true);
            }
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    public FileStream Open(string name) => new(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read);

    public void Delete(string name) => File.Delete(PathOf(name));

    public string PathOf(string name) => data.PathOf("uploads", name);
}
