using InterviewMaster.Features.Accounts;
using InterviewMaster.Features.Admin;
using InterviewMaster.Features.Analytics;
using InterviewMaster.Features.Evaluations;
using InterviewMaster.Features.Interviews;
using InterviewMaster.Features.Privacy;
using InterviewMaster.Features.Questions;
using InterviewMaster.Features.Resumes;
using InterviewMaster.Features.Roles;
using InterviewMaster.Features.Summaries;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;

namespace InterviewMaster.Features;

/// <summary>The table of contents. Later features may read earlier ones, never the reverse.</summary>
internal static class FeatureList
{
    public static void AddFeatures(this WebApplicationBuilder builder)
    {
        builder.AddRoles();
        builder.AddAccounts();
        builder.AddResumes();
        builder.AddQuestions();
        builder.AddInterviews();
        builder.AddEvaluations();
        builder.AddPrivacy();
    }

    public static void MapFeatures(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1").RequireAuthorization().RefuseNul().WithProblems(429);
        api.MapAccounts();
        api.MapResumes();
        api.MapQuestions();
        api.MapInterviews();
        api.MapEvaluations();
        api.MapSummaries();
        api.MapAnalytics();
        api.MapAdmin();
        api.MapPrivacy();
    }

    /// <summary>What a migrated database needs before the first request.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken ct)
    {
        services.GetRequiredService<BcryptPasswordHasher>().WarmUp();
        await services.GetRequiredService<RoleCatalogue>().LoadAsync(ct);
        await services.GetRequiredService<QuestionBank>().ImportAsync(ct);
    }
}
