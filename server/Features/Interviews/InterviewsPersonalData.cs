using InterviewMaster.Data;
using InterviewMaster.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Interviews;

internal sealed class InterviewsPersonalData(AppDb db) : IPersonalData
{
    public IReadOnlyList<Type> Covers => [typeof(Interview), typeof(Answer)];

    public async Task ExportAsync(Guid userId, PersonalDataExport export, CancellationToken ct)
    {
        var interviews = await db
            .Interviews.AsNoTracking()
            .Where(i => i.UserId == userId)
            .OrderBy(i => i.StartedAt)
            .Select(i => new
            {
                SessionId = i.Id,
                i.Role,
                i.Difficulty,
                i.Status,
                i.StartedAt,
                i.EndedAt,
                Questions = i
                    .Questions.OrderBy(q => q.Number)
                    .Select(q => new
                    {
                        QuestionText = q.Question.Text,
                        q.DisplayedAt,
                        q.SkippedAt,
                        q.DraftText,
                        AnswerText = q.Answer!.Text,
                        TimeTaken = (int?)q.Answer!.TimeTakenSeconds,
                    })
                    .ToList(),
            })
            .ToListAsync(ct);
        await export.AddAsync("interviews", interviews, ct);
    }

    public async Task DeleteAsync(Guid userId, CancellationToken ct)
    {
        await db.Answers.Where(a => a.UserId == userId).ExecuteDeleteAsync(ct);
        await db
            .InterviewQuestions.Where(q => db.Interviews.Any(i => i.Id == q.InterviewId && i.UserId == userId))
            .ExecuteDeleteAsync(ct);
        await db.Interviews.Where(i => i.UserId == userId).ExecuteDeleteAsync(ct);
    }
}
