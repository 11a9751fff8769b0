namespace InterviewMaster.Tests.Architecture;

/// <summary>The source as it lies in the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Hand-written C# below a folder, by its path from the root.</summary>
    public static IReadOnlyList<(string Path, string Text)> Sources(params string[] folder) =>
        [
            .. Directory
                .EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
                .Select(file => (Path: Path.GetRelativePath(Root, file).Replace('\\', '/'), file))
                .Where(f => !f.Path.Contains("/Migrations/") && !f.Path.Contains("/obj/") && !f.Path.Contains("/bin/"))
                .OrderBy(f => f.Path, StringComparer.Ordinal)
                .Select(f => (f.Path, File.ReadAllText(f.file))),
        ];

    private static string FindRoot()
    {
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            if (File.Exists(Path.Combine(above.FullName, "InterviewMaster.slnx")))
                return above.FullName;
        }
        throw new InvalidOperationException("The tests do not lie in the repository.");
    }
}
