using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InterviewMaster.Features.Accounts;

/// <summary>Every refusal around accounts.</summary>
internal static class AccountProblems
{
    public static readonly Problem EmailTaken = new(
        "email_taken",
        409,
        "This e-mail already has an account",
        "Sign in instead, or use another address."
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

    public static readonly Problem TwoFactorRequired = new(
        "two_factor_required",
        401,
        "A code is needed",
        "Enter the six digits that your authenticator app shows, or a recovery code."
    );

    public static readonly Problem TwoFactorInvalid = new(
        "two_factor_invalid",
        401,
        "The code is not right",
        "Codes change every 30 seconds and work once. Wait for the next one, or use a recovery code."
    );

    public static readonly Problem EmailNotVerified = new(
        "email_not_verified",
        403,
        "Confirm your e-mail address first",
        "Open the link in the mail we sent you, or ask for a new one."
    );

    public static readonly Problem Closing = new(
        "account_closing",
        403,
        "This account is going to be deleted",
        "Its owner asked for it. Until then it can be kept."
    );

    /// <summary>Null when nobody asked for the account's deletion.</summary>
    public static ProblemHttpResult? ClosingOf(Account account) =>
        account.DeletesAt is { } at ? Closing.Result(("deletes_at", at)) : null;

    public static readonly Problem InvalidRefreshToken = new(
        "invalid_refresh_token",
        401,
        "You are signed out",
        "Sign in again to go on."
    );

    public static readonly Problem RefreshReused = new(
        "refresh_reused",
        401,
        "This session was ended for safety",
        "Its key was used twice, as a copied one would be. Sign in again, and change your password if you are in doubt."
    );

    public static readonly Problem SessionExpired = new(
        "session_expired",
        401,
        "You have been signed in for a long time",
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

    public static readonly Problem ConfirmationNeeded = new(
        "reauth_required",
        403,
        "Confirm that it is you",
        "Enter your password again (POST /api/v1/auth/confirm-password), then repeat this."
    );

    public static readonly Problem LinkExpired = new(
        "token_expired",
        400,
        "This link is too old",
        "Ask for a new one; the newest is the one that works."
    );

    public static readonly Problem LinkInvalid = new(
        "token_invalid",
        400,
        "This link does not work",
        "It was used already, or a newer one was sent. Ask for a new one if you still need it."
    );

    public static readonly Problem TooManyLinks = new(
        "too_many_requests",
        429,
        "Enough mails for this hour",
        "Look for the ones we sent, or try again later."
    );

    public static readonly Problem WrongCode = new(
        "wrong_code",
        400,
        "The code is not right",
        "Codes change every 30 seconds and work once. Check the clock of your device, then enter the next one."
    );

    public static readonly Problem TwoFactorEnabled = new(
        "two_factor_enabled",
        409,
        "Two-factor sign-in is on already",
        "Turn it off first to set it up anew."
    );

    public static readonly Problem TwoFactorNotSetUp = new(
        "two_factor_not_set_up",
        409,
        "Two-factor sign-in is not set up",
        "Set it up first (POST /api/v1/auth/2fa/setup)."
    );

    public static readonly Problem PasskeyInvalid = new(
        "passkey_invalid",
        400,
        "This passkey was not accepted",
        "Start again; a passkey has five minutes to answer."
    );

    public static readonly Problem PasskeyUnknown = PasskeyInvalid with
    {
        Status = 401,
        Detail = "Try again, or sign in with your password.",
    };

    public static readonly Problem TooManyPasskeys = new(
        "too_many_passkeys",
        409,
        $"An account has at most {AccountRules.MaxPasskeys} passkeys",
        "Remove one that you no longer use."
    );
}
