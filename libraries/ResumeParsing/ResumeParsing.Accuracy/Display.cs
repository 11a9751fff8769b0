namespace ResumeParsing.Accuracy;

/// <summary>Shows what the parser makes of a file, for reading with one's own eyes.</summary>
internal static class Display
{
    public static void Show(string path)
    {
        Console.WriteLine($"=== {path}");
        try
        {
            var resume = ResumeParser.Parse(File.ReadAllBytes(path), path, Corpus.Today);
            Console.WriteLine(resume.Text);
            Console.WriteLine($"--- {resume.TotalExperienceMonths} months, {resume.SeniorityLevel}");
            foreach (var job in resume.Experience)
                Console.WriteLine(
                    $"{job.StartDate:yyyy-MM}..{job.EndDate:yyyy-MM} [{job.JobTitle}] @ [{job.CompanyName}] {job.Description.Length} characters"
                );
            foreach (var entry in resume.Education)
                Console.WriteLine(entry);
            var skills = resume.Skills;
            foreach (
                var skill in skills
                    .TechnicalSkills.Concat(skills.Tools)
                    .Concat(skills.SoftSkills)
                    .Concat(skills.Languages)
            )
                Console.Write($"{skill.Name} {skill.Confidence:0.00}; ");
            Console.WriteLine();
        }
        catch (UnreadableResumeException fault)
        {
            Console.WriteLine($"{fault.Code}: {fault.Message} {fault.InnerException}");
        }
    }
}
