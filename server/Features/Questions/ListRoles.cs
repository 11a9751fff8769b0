using InterviewMaster.Data;
using InterviewMaster.Features.Roles;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Questions;

/// <summary>A role of the catalogue.</summary>
/// <param name="QuestionCount">Questions of the built-in bank that this role can be asked, shared ones included.</param>
public sealed record RoleView(
    string Name,
    string Family,
    string Description,
    IReadOnlyList<QuestionCategory> Categories,
    IReadOnlyList<string> KeySkills,
    int QuestionCount
);

internal static class ListRoles
{
    /// <summary>The role catalogue.</summary>
    public static async Task<Ok<IReadOnlyList<RoleView>>> Handle(RoleCatalogue roles, AppDb db, CancellationToken ct)
    {
        var counts = await db
            .Questions.Where(q => !q.IsRetired)
            .GroupBy(q => q.Role)
            .Select(g => new { Role = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Role ?? "", g => g.Count, ct);
        var shared = counts.GetValueOrDefault("");
        return TypedResults.Ok<IReadOnlyList<RoleView>>([
            .. roles.All.Select(r => new RoleView(
                r.Name,
                r.Family,
                r.Description,
                r.Categories,
                r.KeySkills,
                counts.GetValueOrDefault(r.Name) + shared
            )),
        ]);
    }
}
