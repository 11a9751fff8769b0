using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>A device that is signed in.</summary>
/// <param name="Id">To sign it out.</param>
/// <param name="Device">In words: Chrome on Windows.</param>
/// <param name="IpAddress">Where it signed in or was last renewed from.</param>
/// <param name="CreatedAt">When it signed in.</param>
/// <param name="LastSeenAt">When it was last renewed, which happens every 15 minutes while it is used.</param>
/// <param name="Current">Whether it is the one that asks.</param>
public sealed record SessionView(
    Guid Id,
    string Device,
    string? IpAddress,
    DateTimeOffset CreatedAt,
    DateTimeOffset LastSeenAt,
    bool Current
);

/// <summary>The devices that are signed in, the last seen first.</summary>
public sealed record SessionList(IReadOnlyList<SessionView> Items, string? NextCursor);

internal static class ListSessions
{
    /// <summary>The devices that are signed in.</summary>
    public static async Task<Ok<SessionList>> Handle(
        CurrentUser user,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var now = clock.GetUtcNow();
        var sessions = await db
            .Sessions.Where(s => s.UserId == user.Id && s.RevokedAt == null)
            .Where(s => s.CreatedAt > now - AccountRules.SessionLifetime)
            .Where(s => db.RefreshTokens.Any(t => t.SessionId == s.Id && t.UsedAt == null && t.ExpiresAt > now))
            .OrderByDescending(s => s.LastSeenAt)
            .AsNoTracking()
            .ToListAsync(ct);
        return TypedResults.Ok(
            new SessionList(
                [
                    .. sessions.Select(s => new SessionView(
                        s.Id,
                        DeviceName.Of(s.Device),
                        s.IpAddress,
                        s.CreatedAt,
                        s.LastSeenAt,
                        s.Id == user.SessionId
                    )),
                ],
                null
            )
        );
    }
}
