using System.Security.Cryptography;

namespace InterviewMaster.Platform.Secrets;

/// <summary>A secret key in a file of its own, made once, for the server's user only.</summary>
internal static class KeyFile
{
    private const int Bytes = 32;

    /// <summary>The key of the file; a fresh random one of 256 bits when there is no file yet.</summary>
    public static byte[] ReadOrMake(string path)
    {
        if (!File.Exists(path))
        {
            var unfinished = $"{path}.{Environment.ProcessId}";
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new FileStream(unfinished, options))
            {
                file.Write(RandomNumberGenerator.GetBytes(Bytes));
                file.Flush(flushToDisk: true);
            }
            try
            {
                File.Move(unfinished, path, overwrite: false);
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another node that shares the folder was first; its key is the one.
                File.Delete(unfinished);
            }
        }
        var key = File.ReadAllBytes(path);
        return key.Length >= Bytes
            ? key
            : throw new InvalidOperationException($"{path} holds {key.Length} bytes; a key has {Bytes}.");
    }
}
