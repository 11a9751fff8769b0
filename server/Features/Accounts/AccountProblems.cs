using InterviewMaster.Platform.Problems;

namespace InterviewMaster.Features.Accounts;

/// <summary>Every refusal around accounts.</summary>
internal static class AccountProblems
{
    public static readonly Problem EmailTaken = new(
        "email_taken",
        409,
        "This e-mail already has an account",
        "Sign in instead, or register with another address."
    );

    /// <summary>One answer for an unknown e-mail and for a wrong password.</summary>
    public static readonly Problem InvalidCredentials = new(
        "invalid_credentials",
        401,
        "E-mail or password is not right",
        "Check both and try again."
    );

    public static readonly Problem Locked = new(
        "account_locked",
        423,
        "Too many failed attempts",
        "For safety, sign-in for this e-mail is closed for a while. Try again later."
    );

    public static readonly Problem InvalidRefreshToken = new(
        "invalid_refresh_token",
        401,
        "You are signed out",
        "Sign in again to go on."
    );

    public static readonly Problem RefreshInProgress = new(
        "refresh_in_progress",
        409,
        "Another tab has just renewed the session",
        "Try again: the renewed cookie is already there."
    );

    public static readonly Problem WrongPassword = new(
        "wrong_password",
        400,
        "The password is not right",
        "Enter the password of this account."
    );
}
