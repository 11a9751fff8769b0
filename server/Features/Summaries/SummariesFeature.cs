using InterviewMaster.Platform.OpenApi;

namespace InterviewMaster.Features.Summaries;

internal static class SummariesFeature
{
    public static void MapSummaries(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/interviews").WithTags("Summaries").WithProblems(401);
        group.MapGet("/", ListInterviews.Handle).WithName(nameof(ListInterviews)).ProducesProblem(400);
        group
            .MapGet("/{sessionId:guid}/summary", GetSummary.Handle)
            .WithName(nameof(GetSummary))
            .ProducesProblem(404)
            .ProducesProblem(409);
    }
}
