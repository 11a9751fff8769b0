using System.ComponentModel.DataAnnotations;
using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Interviews;

/// <summary>What has been typed so far; may be empty.</summary>
[Example("""{"draft_text": "First I would measure where the time goes"}""")]
public sealed record SaveDraftRequest(
    [property:
        Required(AllowEmptyStrings = true, ErrorMessage = FieldMessages.Missing),
        StringLength(InterviewRules.MaxDraftLength, ErrorMessage = FieldMessages.TooLong)
    ]
        string DraftText
);

/// <summary>A saved draft; both null when there is none.</summary>
public sealed record DraftView(string? DraftText, DateTimeOffset? LastSavedAt);

internal static class SaveDraft
{
    /// <summary>Keeps what was typed. An answered question has no draft any more.</summary>
    public static async Task<Results<Ok<DraftView>, ProblemHttpResult>> Handle(
        Guid sessionId,
        Guid questionId,
        SaveDraftRequest request,
        CurrentUser user,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var now = clock.GetUtcNow();
        var open = db.InterviewQuestions.Where(q =>
            q.InterviewId == sessionId
            && q.QuestionId == questionId
            && db.Interviews.Any(i => i.Id == sessionId && i.UserId == user.Id)
        );
        var saved = await open.Where(q => q.Answer == null)
            .ExecuteUpdateAsync(
                set => set.SetProperty(q => q.DraftText, request.DraftText).SetProperty(q => q.DraftSavedAt, now),
                ct
            );
        if (saved == 1)
            return TypedResults.Ok(new DraftView(request.DraftText, now));
        return await open.AnyAsync(ct) ? InterviewProblems.AlreadyAnswered.Result() : CommonProblems.NotFound.Result();
    }
}
