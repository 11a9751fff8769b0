using InterviewMaster.Platform.OpenApi;

namespace InterviewMaster.Features.Questions;

internal static class QuestionsFeature
{
    public static void AddQuestions(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<QuestionFiles>();
        builder.Services.AddScoped<QuestionBank>();
        builder.Services.AddScoped<QuestionPicker>();
    }

    public static void MapQuestions(this RouteGroupBuilder api)
    {
        // Here and not in Roles: the catalogue says how many questions each role has.
        var group = api.MapGroup("/roles").WithTags("Roles").WithProblems(401);
        group.MapGet("/", ListRoles.Handle).WithName(nameof(ListRoles));
    }
}
