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
            .Bind(builder.Configuration.GetSection(section), o => o.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
    }
}
