using System.Security.Cryptography;
using InterviewMaster.Data;
using InterviewMaster.Features.Roles;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Questions;

/// <summary>Finds the questions of a new session: the feature's public face.</summary>
internal sealed class QuestionPicker(AppDb db)
{
    /// <summary>
    /// As many questions as asked for (P1), from the role's own bank and the shared ones. Where the wanted difficulty
    /// or categories run out the nearest fill up.
    /// </summary>
    /// <param name="timesSeen">How often the candidate was asked each question before.</param>
    public async Task<IReadOnlyList<Question>> PickAsync(
        Role role,
        Difficulty difficulty,
        IReadOnlyCollection<QuestionCategory> categories,
        IReadOnlyDictionary<Guid, int> timesSeen,
        int count,
        CancellationToken ct
    )
    {
        var bank = await db
            .Questions.AsNoTracking()
            .Where(q => !q.IsRetired && (q.Role == role.Name || q.Role == null))
            .ToArrayAsync(ct);
        RandomNumberGenerator.Shuffle(bank.AsSpan());
        return QuestionRules.Pick(bank, difficulty, categories, timesSeen, count);
    }
}
