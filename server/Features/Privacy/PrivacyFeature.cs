using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.RateLimits;
using InterviewMaster.Platform.Settings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InterviewMaster.Features.Privacy;

internal static class PrivacyFeature
{
    public static void AddPrivacy(this WebApplicationBuilder builder)
    {
        builder.AddSettings<PrivacyOptions>("Privacy");
        builder.Services.AddScoped<AccountDeletion>();
        builder.Services.AddJob<DeleteClosedAccounts>(DeleteClosedAccountsJob.Handle);
        builder.Services.Every("10 * * * *", new DeleteClosedAccounts());
    }

    public static void MapPrivacy(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/users/me").WithTags("Privacy").WithProblems(401);
        group
            .MapGet("/export", ExportMe.Handle)
            .WithName(nameof(ExportMe))
            .Produces<FileStreamHttpResult>(200, "application/zip");
        group
            .MapDelete("/", DeleteMe.Handle)
            .WithName(nameof(DeleteMe))
            .ProducesProblem(400)
            .ProducesProblem(409)
            .ProducesProblem(423);
        api.MapPost("/auth/cancel-deletion", CancelDeletion.Handle)
            .WithName(nameof(CancelDeletion))
            .WithTags("Privacy")
            .AllowAnonymous()
            .LimitedAs(RateLimitGroup.Auth)
            .ProducesProblem(400)
            .ProducesProblem(401)
            .ProducesProblem(423);
    }
}
