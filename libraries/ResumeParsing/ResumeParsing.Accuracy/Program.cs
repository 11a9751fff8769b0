using System.Globalization;
using ResumeParsing;

// show FILE…: what the parser makes of a file, for reading with one's own eyes.
foreach (var path in args.Skip(1))
{
    Console.WriteLine($"=== {path}");
    try
    {
        var resume = ResumeParser.Parse(File.ReadAllBytes(path), path, new DateOnly(2026, 11, 24));
        Console.WriteLine(resume.Text);
        Console.WriteLine("--- jobs, months " + resume.TotalExperienceMonths.ToString(CultureInfo.InvariantCulture));
        foreach (var job in resume.Experience)
            Console.WriteLine(
                $"{job.StartDate:yyyy-MM}..{job.EndDate:yyyy-MM} [{job.JobTitle}] @ [{job.CompanyName}] {job.Description.Length} chars"
            );
        foreach (var entry in resume.Education)
            Console.WriteLine(entry);
        foreach (
            var skill in resume
                .Skills.TechnicalSkills.Concat(resume.Skills.Tools)
                .Concat(resume.Skills.SoftSkills)
                .Concat(resume.Skills.Languages)
        )
            Console.Write($"{skill.Name}:{skill.Confidence} ");
        Console.WriteLine();
    }
    catch (UnreadableResumeException fault)
    {
        Console.WriteLine(fault.Code + " " + fault.Message + fault.InnerException);
    }
}
