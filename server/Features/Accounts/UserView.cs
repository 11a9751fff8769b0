namespace InterviewMaster.Features.Accounts;

/// <summary>An account as its owner sees it.</summary>
public sealed record UserView(
    Guid Id,
    string Email,
    string Name,
    string? TargetRole,
    ExperienceLevel? ExperienceLevel,
    string? Location,
    AccountStatus AccountStatus,
    bool EmailVerified,
    AccountRole Role,
    string TimeZone,
    DateTimeOffset CreatedAt
)
{
    internal static UserView Of(Account account) =>
        new(
            account.Id,
            account.Email!,
            account.Name,
            account.TargetRole,
            account.ExperienceLevel,
            account.Location,
            account.Status,
            account.EmailConfirmed,
            account.Role,
            account.TimeZone,
            account.CreatedAt
        );
}
