namespace InterviewMaster.Features.Accounts;

/// <summary>What the audit log says of accounts (R37). The names are kept for 90 days: they do not change.</summary>
internal static class AccountEvents
{
    public const string Registered = "account.registered";
    public const string EmailVerified = "account.email_verified";
    public const string EmailChangeRequested = "account.email_change_requested";
    public const string EmailChanged = "account.email_changed";
    public const string PasswordChanged = "account.password_changed";
    public const string PasswordResetRequested = "account.password_reset_requested";
    public const string PasswordReset = "account.password_reset";
    public const string TwoFactorEnabled = "account.two_factor_enabled";
    public const string TwoFactorDisabled = "account.two_factor_disabled";
    public const string RecoveryCodesRenewed = "account.recovery_codes_renewed";
    public const string RecoveryCodeUsed = "account.recovery_code_used";
    public const string PasskeyAdded = "account.passkey_added";
    public const string PasskeyRemoved = "account.passkey_removed";
    public const string Exported = "account.exported";
    public const string DeletionRequested = "account.deletion_requested";
    public const string DeletionCancelled = "account.deletion_cancelled";
    public const string Deleted = "account.deleted";
    public const string MadeAdmin = "account.made_admin";
    public const string SignedIn = "auth.signed_in";
    public const string SignInFailed = "auth.sign_in_failed";
    public const string ConfirmFailed = "auth.confirm_failed";
    public const string Locked = "auth.locked";
    public const string SignedOut = "auth.signed_out";
    public const string SignedOutEverywhere = "auth.signed_out_everywhere";
    public const string DeviceSignedOut = "auth.device_signed_out";
    public const string RefreshReused = "auth.refresh_reused";
}
