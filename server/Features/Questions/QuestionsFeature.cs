namespace InterviewMaster.Features.Questions;

internal static class QuestionsFeature
{
    public static void AddQuestions(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<QuestionFiles>();
        builder.Services.AddScoped<QuestionBank>();
        builder.Services.AddScoped<QuestionPicker>();
    }
}
