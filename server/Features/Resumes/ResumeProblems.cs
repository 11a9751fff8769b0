using InterviewMaster.Platform.Problems;

namespace InterviewMaster.Features.Resumes;

/// <summary>Every refusal around résumés.</summary>
internal static class ResumeProblems
{
    public static readonly Problem UnsupportedType = new(
        "unsupported_type",
        400,
        "This file is not a PDF or Word document",
        "Upload your résumé as .pdf or .docx. Older .doc files can be saved as .docx in Word."
    );

    public static readonly Problem TooLarge = new(
        "file_too_large",
        413,
        "This file is larger than 10 MB",
        "Export it again with smaller pictures, or without them."
    );

    public static readonly Problem NotParsedYet = new(
        "resume_not_parsed",
        409,
        "This résumé is still being read",
        "Wait until it is done, then correct it."
    );
}
