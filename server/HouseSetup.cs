using InterviewMaster.Data;
using InterviewMaster.Features;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Content;
using InterviewMaster.Platform.Email;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.Observability;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using InterviewMaster.Platform.Protection;
using InterviewMaster.Platform.RateLimits;
using InterviewMaster.Platform.Redis;
using InterviewMaster.Platform.Secrets;
using InterviewMaster.Platform.Settings;
using InterviewMaster.Platform.Storage;

namespace InterviewMaster;

/// <summary>The platform and the features, for the server and for the commands that need its database.</summary>
internal static class HouseSetup
{
    private const int MaxJsonDepth = 32;
    private const long MaxBodyBytes = 1024 * 1024;

    private static void AddHouse(this WebApplicationBuilder builder)
    {
        builder.AddObservability();
        builder.AddProblems();
        builder.AddProxies();
        builder.AddCrossOrigin();
        builder.AddRedis();
        builder.AddRateLimits();
        builder.AddContract();
        builder.AddDatabase();
        builder.AddJobs();
        builder.AddSecrets();
        builder.AddEmail();
        builder.AddAudit();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<DataFolder>();
        builder.Services.AddSingleton(new PublicUrl(builder.Configuration));
        builder.Services.AddSingleton<ContentFolder>();
        builder.Services.AddSingleton<FileStorage>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<CurrentUser>();
        builder.Services.AddValidation();
        builder.Services.ConfigureHttpJsonOptions(o =>
        {
            Json.Configure(o.SerializerOptions);
            o.SerializerOptions.UnmappedMemberHandling = System
                .Text
                .Json
                .Serialization
                .JsonUnmappedMemberHandling
                .Disallow;
            o.SerializerOptions.AllowDuplicateProperties = false;
            o.SerializerOptions.MaxDepth = MaxJsonDepth;
        });
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            // An endpoint that takes files says how much it takes.
            k.Limits.MaxRequestBodySize = MaxBodyBytes;
        });
        builder.AddFeatures();
    }

    /// <summary>The house; commands use it without opening its doors. Settings and content lie beside the program.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
        );
        builder.AddHouse();
        return builder.Build();
    }
}
