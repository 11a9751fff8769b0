using InterviewMaster.Platform.Idempotency;
using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.PersonalData;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace InterviewMaster.Features.Resumes;

internal static class ResumesFeature
{
    public static void AddResumes(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ResumeParserProcess>();
        services.AddScoped<IPersonalData, ResumesPersonalData>();
        services.AddJob<ExtractResume>(ExtractResumeJob.Handle, ExtractResumeJob.WhenGivenUp);
        services.AddJob<DeleteStoredFile>(DeleteStoredFileJob.Handle);
    }

    public static void MapResumes(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/resumes").WithTags("Resumes").WithProblems(401);
        group
            .MapPost("/", UploadResume.Handle)
            .WithName(nameof(UploadResume))
            .WithMetadata(new RequestSizeLimitAttribute(ResumeRules.MaxRequestBytes))
            // The token is in a header that no other site can send.
            .DisableAntiforgery()
            .WithIdempotencyKey()
            .ProducesProblem(400)
            .ProducesProblem(413);
        group.MapGet("/", ListResumes.Handle).WithName(nameof(ListResumes));
        group.MapGet("/{resumeId:guid}", GetResume.Handle).WithName(nameof(GetResume)).ProducesProblem(404);
        group
            .MapPatch("/{resumeId:guid}", CorrectResume.Handle)
            .WithName(nameof(CorrectResume))
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409);
        group
            .MapGet("/{resumeId:guid}/file", DownloadResume.Handle)
            .WithName(nameof(DownloadResume))
            .Produces<FileStreamHttpResult>(200, "application/octet-stream")
            .ProducesProblem(404);
        group.MapDelete("/{resumeId:guid}", DeleteResume.Handle).WithName(nameof(DeleteResume)).ProducesProblem(404);
    }
}
