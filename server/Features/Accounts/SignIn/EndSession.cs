using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

internal static class EndSession
{
    /// <summary>Signs one device out: its tokens stop working at once.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid sessionId,
        HttpContext http,
        CurrentUser user,
        AuditLog audit,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var session = await db.Sessions.SingleOrDefaultAsync(
            s => s.Id == sessionId && s.UserId == user.Id && s.RevokedAt == null,
            ct
        );
        if (session is null)
            return CommonProblems.NotFound.Result();
        session.RevokedAt = clock.GetUtcNow();
        audit.Record(AccountEvents.DeviceSignedOut, user.Id, ("device", DeviceName.Of(session.Device)));
        await db.SaveChangesAsync(ct);
        if (session.Id == user.SessionId)
            RefreshCookie.Delete(http.Response);
        return TypedResults.NoContent();
    }
}
