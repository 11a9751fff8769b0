namespace InterviewMaster.Platform.Problems;

/// <summary>What validation says about a field: the attributes' own messages name C# properties.</summary>
internal static class FieldMessages
{
    public const string Missing = "This field is needed.";
    public const string TooLong = "Shorten it to {1} characters.";
    public const string TooMany = "Keep at most {1}.";
}
