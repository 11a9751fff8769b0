using System.Security.Claims;

namespace InterviewMaster.Platform.Identity;

/// <summary>Who is asking. Only behind <c>RequireAuthorization</c>.</summary>
public sealed class CurrentUser
{
    public CurrentUser(IHttpContextAccessor accessor)
    {
        var user = accessor.HttpContext!.User;
        Id = Guid.Parse(user.FindFirstValue(UserClaims.Subject)!);
        SessionId = Guid.Parse(user.FindFirstValue(UserClaims.Session)!);
    }

    public Guid Id { get; }

    /// <summary>The device's session that the access token was given to.</summary>
    public Guid SessionId { get; }
}

internal static class UserClaims
{
    public const string Subject = "sub";
    public const string Session = "sid";
    public const string Role = "role";

    /// <summary>The role of administrators.</summary>
    public const string Admin = "admin";
}
