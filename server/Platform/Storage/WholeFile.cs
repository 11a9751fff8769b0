namespace InterviewMaster.Platform.Storage;

/// <summary>
/// A file, for the server's user only, that is either there whole or not at all: it is written beside, flushed to the
/// disk, then renamed.
/// </summary>
internal static class WholeFile
{
    public static async Task WriteAsync(string path, Stream content, CancellationToken ct)
    {
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
}
