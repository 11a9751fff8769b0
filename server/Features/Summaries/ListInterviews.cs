using System.Globalization;
using InterviewMaster.Data;
using InterviewMaster.Features.Evaluations;
using InterviewMaster.Features.Interviews;
using InterviewMaster.Features.Questions;
using InterviewMaster.Features.Roles;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Summaries;

/// <summary>A session in the history.</summary>
public sealed record InterviewListItem(
    Guid SessionId,
    string Role,
    Difficulty Difficulty,
    InterviewStatus Status,
    int QuestionCount,
    int AnsweredCount,
    IReadOnlyList<QuestionCategory> Categories,
    DateTimeOffset StartTime,
    DateTimeOffset? EndTime,
    int? OverallSessionScore
);

/// <summary>A page of the history, newest first.</summary>
public sealed record InterviewList(IReadOnlyList<InterviewListItem> Items, string? NextCursor);

internal static class ListInterviews
{
    private const int DefaultLimit = 20;
    private const int MaxLimit = 100;

    /// <summary>The history: all sessions with their scores, newest first.</summary>
    public static async Task<Results<Ok<InterviewList>, ProblemHttpResult>> Handle(
        CurrentUser user,
        AppDb db,
        CancellationToken ct,
        string? cursor = null,
        int limit = DefaultLimit
    )
    {
        var interviews = db.Interviews.AsNoTracking().Where(i => i.UserId == user.Id);
        if (cursor is not null)
        {
            if (Cursor.Read(cursor) is not { } from)
                return CommonProblems.BadCursor.Result();
            interviews = interviews.Where(i =>
                i.StartedAt < from.StartedAt || (i.StartedAt == from.StartedAt && i.Id.CompareTo(from.Id) < 0)
            );
        }
        var size = Math.Clamp(limit, 1, MaxLimit);
        var page = await interviews
            .OrderByDescending(i => i.StartedAt)
            .ThenByDescending(i => i.Id)
            .Take(size + 1)
            .Select(i => new { Interview = i, Answered = db.Answers.Count(a => a.InterviewId == i.Id) })
            .ToListAsync(ct);
        var shown = page.Select(row => row.Interview.Id).ToList();
        var scores = await db
            .Evaluations.Where(e => shown.Contains(e.InterviewId) && e.Status == EvaluationStatus.Completed)
            .Select(e => new { e.InterviewId, e.Overall })
            .ToListAsync(ct);
        var scoresOf = scores.ToLookup(s => s.InterviewId, s => s.Overall);
        var items = page.Take(size)
            .Select(row => new InterviewListItem(
                row.Interview.Id,
                row.Interview.Role,
                row.Interview.Difficulty,
                row.Interview.Status,
                row.Interview.QuestionCount,
                row.Answered,
                row.Interview.Categories,
                row.Interview.StartedAt,
                row.Interview.EndedAt,
                SummaryRules.Mean([.. scoresOf[row.Interview.Id]])
            ))
            .ToList();
        var next = page.Count > size ? Cursor.Of(items[^1]) : null;
        return TypedResults.Ok(new InterviewList(items, next));
    }

    /// <summary>The last row of a page: sessions that begin meanwhile do not shift the next one.</summary>
    private sealed record Cursor(DateTimeOffset StartedAt, Guid Id)
    {
        public static string Of(InterviewListItem last) => $"{last.StartTime.UtcTicks:x}.{last.SessionId:N}";

        public static Cursor? Read(string text) =>
            text.Split('.') is [var ticks, var id]
            && long.TryParse(ticks, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var utcTicks)
            && utcTicks > 0
            && utcTicks < DateTimeOffset.MaxValue.UtcTicks
            && Guid.TryParseExact(id, "N", out var sessionId)
                ? new Cursor(new DateTimeOffset(utcTicks, TimeSpan.Zero), sessionId)
                : null;
    }
}
