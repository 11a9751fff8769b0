using InterviewMaster.Platform.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InterviewMaster.Features.Privacy;

internal static class PrivacyFeature
{
    public static void MapPrivacy(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/users/me").WithTags("Privacy").WithProblems(401);
        group
            .MapGet("/export", ExportMe.Handle)
            .WithName(nameof(ExportMe))
            .Produces<FileStreamHttpResult>(200, "application/zip");
        group.MapDelete("/", DeleteMe.Handle).WithName(nameof(DeleteMe)).ProducesProblem(400);
    }
}
