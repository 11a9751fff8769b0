namespace AnswerScoring;

/// <summary>How far an answer makes an expected point.</summary>
public enum Coverage
{
    /// <summary>Not said, or the contrary said.</summary>
    Missing,

    /// <summary>Touched, with an essential part left out.</summary>
    Partial,

    /// <summary>Said, in these or other words.</summary>
    Full,
}
