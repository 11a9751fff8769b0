using InterviewMaster.Platform.Problems;

namespace InterviewMaster.Features.Privacy;

internal static class PrivacyProblems
{
    public static readonly Problem LastAdmin = new(
        "last_admin",
        409,
        "You are the only administrator here",
        "Others use this installation. Make one of them an administrator first (create-admin)."
    );
}
