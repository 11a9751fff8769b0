using InterviewMaster.Data;
using InterviewMaster.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Evaluations;

internal sealed class EvaluationsPersonalData(AppDb db) : IPersonalData
{
    public IReadOnlyList<Type> Covers => [typeof(Evaluation)];

    public async Task ExportAsync(Guid userId, PersonalDataExport export, CancellationToken ct)
    {
        var evaluations = await db.Evaluations.AsNoTracking().Where(e => e.UserId == userId).ToListAsync(ct);
        await export.AddAsync("evaluations", evaluations, ct);
    }

    public Task DeleteAsync(Guid userId, CancellationToken ct) =>
        db.Evaluations.Where(e => e.UserId == userId).ExecuteDeleteAsync(ct);
}
