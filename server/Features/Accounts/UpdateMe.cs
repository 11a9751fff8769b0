using System.ComponentModel.DataAnnotations;
using InterviewMaster.Data;
using InterviewMaster.Features.Roles;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>What a person tells about themselves. What is left out is cleared, but for the time zone.</summary>
/// <param name="Name">How the person wants to be called.</param>
/// <param name="TargetRole">A name of the role catalogue.</param>
/// <param name="ExperienceLevel">Entry, Mid, Senior, Staff or Principal.</param>
/// <param name="Location">Free text.</param>
/// <param name="TimeZone">An IANA name such as Europe/Madrid.</param>
[Example(
    """{"name": "Ana Reyes", "target_role": "Backend Engineer", "experience_level": "Mid", "location": "Madrid", "time_zone": "Europe/Madrid"}"""
)]
public sealed record UpdateMeRequest(
    [property:
        Required(ErrorMessage = FieldMessages.Missing),
        StringLength(AccountRules.MaxNameLength, ErrorMessage = FieldMessages.TooLong)
    ]
        string Name,
    string? TargetRole = null,
    ExperienceLevel? ExperienceLevel = null,
    [property: StringLength(AccountRules.MaxLocationLength, ErrorMessage = FieldMessages.TooLong)]
        string? Location = null,
    string? TimeZone = null
);

internal static class UpdateMe
{
    /// <summary>Changes the profile.</summary>
    public static async Task<Results<Ok<UserView>, ProblemHttpResult>> Handle(
        UpdateMeRequest request,
        CurrentUser user,
        RoleCatalogue roles,
        AppDb db,
        CancellationToken ct
    )
    {
        var role = request.TargetRole is { } wanted ? roles.Find(wanted) : null;
        if (request.TargetRole is not null && role is null)
            return CommonProblems.Invalid(("target_role", ["Choose a role of the catalogue (GET /api/v1/roles)."]));
        if (request.TimeZone is not null && !TimeZoneInfo.TryFindSystemTimeZoneById(request.TimeZone, out _))
            return CommonProblems.Invalid(("time_zone", ["Use an IANA time zone such as Europe/Madrid."]));

        var account = await db.Users.SingleAsync(u => u.Id == user.Id, ct);
        account.Name = request.Name.Trim();
        account.TargetRole = role?.Name;
        account.ExperienceLevel = request.ExperienceLevel;
        account.Location = string.IsNullOrWhiteSpace(request.Location) ? null : request.Location.Trim();
        account.TimeZone = request.TimeZone ?? account.TimeZone;
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(UserView.Of(account));
    }
}
