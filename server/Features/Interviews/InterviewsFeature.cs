using InterviewMaster.Platform.Idempotency;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.PersonalData;
using InterviewMaster.Platform.RateLimits;

namespace InterviewMaster.Features.Interviews;

internal static class InterviewsFeature
{
    public static void AddInterviews(this WebApplicationBuilder builder) =>
        builder.Services.AddScoped<IPersonalData, InterviewsPersonalData>();

    public static void MapInterviews(this RouteGroupBuilder api)
    {
        api.MapPost("/interviews", StartInterview.Handle)
            .WithName(nameof(StartInterview))
            .WithTags("Interviews")
            .LimitedAs(RateLimitGroup.Generation)
            .WithIdempotencyKey()
            .ProducesProblem(400)
            .ProducesProblem(401)
            .ProducesProblem(409);

        var one = api.MapGroup("/interviews/{sessionId:guid}").WithTags("Interviews").WithProblems(401, 404);
        one.MapGet("/", GetInterview.Handle).WithName(nameof(GetInterview));
        one.MapGet("/questions/{questionId:guid}", ShowQuestion.Handle).WithName(nameof(ShowQuestion));
        one.MapPut("/drafts/{questionId:guid}", SaveDraft.Handle)
            .WithName(nameof(SaveDraft))
            .LimitedAs(RateLimitGroup.Background)
            .ProducesProblem(400)
            .ProducesProblem(409);
        one.MapGet("/drafts/{questionId:guid}", GetDraft.Handle).WithName(nameof(GetDraft));
        one.MapPost("/answers", SubmitAnswer.Handle)
            .WithName(nameof(SubmitAnswer))
            // Each answer that is taken is judged.
            .LimitedAs(RateLimitGroup.Evaluation)
            .WithIdempotencyKey()
            .ProducesProblem(400)
            .ProducesProblem(409);
        one.MapPost("/questions/{questionId:guid}/skip", SkipQuestion.Handle)
            .WithName(nameof(SkipQuestion))
            .ProducesProblem(409);
        one.MapPost("/finish", FinishInterview.Handle).WithName(nameof(FinishInterview));
    }
}
