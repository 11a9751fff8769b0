namespace InterviewMaster.Platform.Settings;

internal static class SettingsExtensions
{
    /// <summary>
    /// Binds <typeparamref name="T"/> to a section and checks it before the first request. A key that nothing reads
    /// stops the start: a misspelt setting must not be silently ignored.
    /// </summary>
    public static void AddSettings<T>(this WebApplicationBuilder builder, string section)
        where T : class
    {
        builder
            .Services.AddOptions<T>()
            .Configure<IConfiguration>(
                (options, all) =>
                    KeysOf(all.GetSection(section)).Bind(options, b => b.ErrorOnUnknownConfiguration = true)
            )
            .ValidateDataAnnotations()
            .ValidateOnStart();
    }

    /// <summary>
    /// Without the section's own value: <c>EMAIL</c> is a variable that people have set for other programs, and no
    /// setting of ours.
    /// </summary>
    private static IConfigurationRoot KeysOf(IConfigurationSection section) =>
        new ConfigurationBuilder().AddInMemoryCollection(section.AsEnumerable(makePathsRelative: true)).Build();
}
