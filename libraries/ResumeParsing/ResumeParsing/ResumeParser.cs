using ResumeParsing.Education;
using ResumeParsing.Experience;
using ResumeParsing.Reading;
using ResumeParsing.Sections;
using ResumeParsing.Skills;

namespace ResumeParsing;

/// <summary>Reads a résumé. No state, no I/O: any number of threads may call it.</summary>
public static class ResumeParser
{
    /// <summary>10 MiB; a larger file is refused unread.</summary>
    public const int MaxFileBytes = 10 * 1024 * 1024;

    /// <summary>Reads the text of a PDF or DOCX and finds skills, jobs and education in it.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="fileName">The name it was uploaded under; the extension must agree with the content.</param>
    /// <param name="today">The day that "Present" means.</param>
    /// <param name="onStage">Called as each stage is reached, in order, on the calling thread.</param>
    /// <exception cref="UnreadableResumeException">The file cannot be read; its message tells the user what to do.</exception>
    public static ParsedResume Parse(byte[] file, string fileName, DateOnly today, Action<ResumeStage>? onStage = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(fileName);

        var document = DocumentReader.Read(file, fileName);
        onStage?.Invoke(ResumeStage.TextExtracted);
        return Interpret(document, today, onStage);
    }

    internal static ParsedResume Interpret(ResumeDocument document, DateOnly today, Action<ResumeStage>? onStage = null)
    {
        var sections = SectionSplitter.Split(document);
        var skills = SkillFinder.Find(sections);
        onStage?.Invoke(ResumeStage.SkillsExtracted);

        var jobs = ExperienceReader.Read(sections, today);
        var months = ExperienceTotals.Months(jobs.Select(j => (j.StartDate, j.EndDate)), today);
        onStage?.Invoke(ResumeStage.ExperienceParsed);

        var education = EducationReader.Read(sections, today);
        onStage?.Invoke(ResumeStage.EducationParsed);
        return new(document.Text, skills, jobs, months, ExperienceTotals.Seniority(months), education);
    }
}
