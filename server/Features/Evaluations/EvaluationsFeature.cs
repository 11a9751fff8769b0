using AnswerScoring;
using InterviewMaster.Features.Interviews;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.PersonalData;
using InterviewMaster.Platform.RateLimits;

namespace InterviewMaster.Features.Evaluations;

internal static class EvaluationsFeature
{
    public static void AddEvaluations(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<AnswerScorer>();
        services.AddScoped<IPersonalData, EvaluationsPersonalData>();
        services.AddJob<EvaluateAnswer>(EvaluateAnswerJob.Handle, EvaluateAnswerJob.WhenGivenUp);
        services.On<AnswerSubmitted>(submitted => new EvaluateAnswer(submitted.AnswerId));
    }

    public static void MapEvaluations(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/answers/{answerId:guid}").WithTags("Evaluations").WithProblems(401, 404);
        // The web app asks again and again until the answer is judged; the work was counted when it was submitted.
        group
            .MapGet("/evaluation", GetEvaluation.Handle)
            .WithName(nameof(GetEvaluation))
            .LimitedAs(RateLimitGroup.Background);
    }
}
