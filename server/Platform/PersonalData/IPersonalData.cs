namespace InterviewMaster.Platform.PersonalData;

/// <summary>
/// What one feature keeps about a person. Every feature with such tables has one; the architecture tests see to it.
/// </summary>
public interface IPersonalData
{
    /// <summary>The entities that are covered, for the test that finds forgotten ones.</summary>
    IReadOnlyList<Type> Covers { get; }

    /// <summary>Adds everything about the user to the export, without secrets.</summary>
    Task ExportAsync(Guid userId, PersonalDataExport export, CancellationToken ct);

    /// <summary>Deletes everything about the user, in the caller's transaction.</summary>
    Task DeleteAsync(Guid userId, CancellationToken ct);
}
