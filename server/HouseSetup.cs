using InterviewMaster.Data;
using InterviewMaster.Features;
using InterviewMaster.Platform.Content;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.Observability;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using InterviewMaster.Platform.Settings;
using InterviewMaster.Platform.Storage;

namespace InterviewMaster;

/// <summary>The platform and the features, for the server and for the commands that need its database.</summary>
internal static class HouseSetup
{
    private static void AddHouse(this WebApplicationBuilder builder)
    {
        builder.AddObservability();
        builder.AddProblems();
        builder.AddContract();
        builder.AddDatabase();
        builder.AddJobs();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<DataFolder>();
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
        });
        builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
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
