namespace InterviewMaster.Platform.Settings;

/// <summary>
/// The one folder of an installation: database, uploads, keys. <c>DATA_DIR</c>, or <c>data</c> beside the program's
/// working folder. Files in it are for this user only.
/// </summary>
internal sealed class DataFolder
{
    public DataFolder(IConfiguration configuration)
    {
        Root = Path.GetFullPath(configuration["DATA_DIR"] is { Length: > 0 } given ? given : "data");
    }

    public string Root { get; }

    /// <summary>A path below the folder; its parent exists afterwards.</summary>
    public string PathOf(params string[] parts)
    {
        var path = Path.Combine([Root, .. parts]);
        CreatePrivate(Path.GetDirectoryName(path)!);
        return path;
    }

    private static void CreatePrivate(string folder)
    {
        if (Directory.Exists(folder))
            return;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(
                folder,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
    }
}
