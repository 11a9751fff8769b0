using System.ComponentModel.DataAnnotations;

namespace InterviewMaster.Features.Privacy;

/// <summary>Settings <c>Privacy__…</c>.</summary>
internal sealed class PrivacyOptions
{
    /// <summary>Days in which somebody who asked for deletion may change their mind; 0 deletes at once.</summary>
    [Range(0, 30, ErrorMessage = "Privacy__DeletionGraceDays is 0 to 30.")]
    public int DeletionGraceDays { get; init; } = 14;
}
