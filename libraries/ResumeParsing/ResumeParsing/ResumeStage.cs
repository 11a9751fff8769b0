namespace ResumeParsing;

/// <summary>The steps of reading a résumé, in the order in which they are reached.</summary>
public enum ResumeStage
{
    /// <summary>The words of the file are known, in reading order.</summary>
    TextExtracted,

    /// <summary>The skills are known.</summary>
    SkillsExtracted,

    /// <summary>The jobs are known.</summary>
    ExperienceParsed,

    /// <summary>The education is known; nothing is left to do.</summary>
    EducationParsed,
}
