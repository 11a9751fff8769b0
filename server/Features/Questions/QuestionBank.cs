using InterviewMaster.Data;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Questions;

/// <summary>Brings content/questions into the database.</summary>
internal sealed class QuestionBank(QuestionFiles files, AppDb db)
{
    /// <summary>Adds, changes and retires rows so that the bank is what the files say. Twice is as good as once.</summary>
    public async Task ImportAsync(CancellationToken ct)
    {
        var rows = await db.Questions.ToDictionaryAsync(q => q.ContentId, ct);
        var written = await files.ReadAsync(ct);
        foreach (var question in written)
        {
            if (rows.Remove(question.ContentId, out var row))
                Copy(question, row);
            else
                db.Questions.Add(question);
        }
        foreach (var gone in rows.Values)
            gone.IsRetired = true;
        await db.SaveChangesAsync(ct);
    }

    private static void Copy(Question from, Question to)
    {
        to.Role = from.Role;
        to.Topic = from.Topic;
        to.Category = from.Category;
        to.Difficulty = from.Difficulty;
        to.Text = from.Text;
        to.ExpectedPoints = from.ExpectedPoints;
        to.ModelAnswer = from.ModelAnswer;
        to.TimeLimitSeconds = from.TimeLimitSeconds;
        to.IsRetired = false;
    }
}
