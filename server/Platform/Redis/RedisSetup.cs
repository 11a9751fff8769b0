namespace InterviewMaster.Platform.Redis;

internal static class RedisSetup
{
    /// <summary>Whether nodes share a Redis: <c>ConnectionStrings__Redis</c>.</summary>
    public static bool HasRedis(this IConfiguration configuration) =>
        !string.IsNullOrEmpty(configuration.GetConnectionString("Redis"));

    public static void AddRedis(this WebApplicationBuilder builder)
    {
        if (!builder.Configuration.HasRedis())
            return;
        var settings = RedisConnection.Settings(builder.Configuration.GetConnectionString("Redis")!);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton<RedisConnection>();
    }
}
