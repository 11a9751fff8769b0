using ResumeParsing.Reading;

namespace ResumeParsing.Sections;

internal enum SectionKind
{
    /// <summary>Before the first heading: name, address, sometimes a title.</summary>
    Top,
    Summary,
    Experience,
    Volunteering,
    Education,
    Skills,
    SoftSkills,
    Languages,
    Certificates,
    Projects,
    Other,
}

/// <summary>A heading and the lines under it.</summary>
internal sealed record ResumeSection(SectionKind Kind, string Heading, IReadOnlyList<TextLine> Lines);
