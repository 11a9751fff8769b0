using System.Globalization;

namespace ResumeParsing.Accuracy;

/// <summary>How well files were read, field by field.</summary>
internal sealed class Measurement
{
    public static readonly string[] Fields =
    [
        "skills",
        "job entries",
        "titles",
        "companies",
        "starts",
        "ends",
        "education entries",
        "degrees",
        "institutions",
        "fields of study",
        "years",
    ];

    private readonly Dictionary<string, Score> scores = Fields.ToDictionary(f => f, _ => new Score());
    private readonly List<double> orders = [];

    public List<string> Errors { get; } = [];

    public double Order => orders.Average();

    public Score this[string field] => scores[field];

    /// <summary>All layouts together under "all", then each by itself.</summary>
    public static IReadOnlyDictionary<string, Measurement> Of(IReadOnlyList<CorpusFile> files)
    {
        var result = new Dictionary<string, Measurement> { ["all"] = new() };
        foreach (var file in files)
        {
            var resume = ResumeParser.Parse(File.ReadAllBytes(file.Path), file.Path, Corpus.Today);
            result.TryAdd(file.Layout, new());
            result["all"].Add(file, resume);
            result[file.Layout].Add(file, resume);
        }

        return result;
    }

    private void Add(CorpusFile file, ParsedResume resume)
    {
        var order = Words.OrderSimilarity(file.ReadingOrder, resume.Text);
        orders.Add(order);
        if (order < 0.99)
            Note(file, "order", order.ToString("0.000", CultureInfo.InvariantCulture), "");
        AddSkills(file, resume);
        AddJobs(file, resume);
        AddEducation(file, resume);
    }

    private void AddSkills(CorpusFile file, ParsedResume resume)
    {
        var groups = resume.Skills;
        var found = groups
            .TechnicalSkills.Concat(groups.SoftSkills)
            .Concat(groups.Tools)
            .Concat(groups.Languages)
            .Select(s => s.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var skill in found.Union(file.Expected.Skills))
            Check(
                file,
                "skills",
                file.Expected.Skills.Contains(skill) ? skill : null,
                found.Contains(skill) ? skill : null
            );
    }

    private void AddJobs(CorpusFile file, ParsedResume resume)
    {
        var left = resume.Experience.ToList();
        foreach (var job in file.Expected.Experience)
        {
            var match = left.MaxBy(j => Likeness(job, j));
            if (match is not null && Likeness(job, match) == 0)
                match = null;
            if (match is not null)
                left.Remove(match);
            Job(file, job, match);
        }

        foreach (var extra in left)
            Job(file, null, extra);
    }

    private static int Likeness(ExpectedJob job, JobEntry found) =>
        (Date(found.StartDate, job.Start.Length) == job.Start ? 2 : 0)
        + (found.JobTitle == job.Title ? 2 : 0)
        + (found.CompanyName == job.Company ? 1 : 0);

    private void Job(CorpusFile file, ExpectedJob? job, JobEntry? found)
    {
        var right = Check(file, "titles", job?.Title, found?.JobTitle);
        right &= Check(file, "companies", job?.Company, found?.CompanyName);
        right &= Check(file, "starts", job?.Start, Date(found?.StartDate, job?.Start.Length ?? 7));
        var end =
            found is null ? null
            : found.IsCurrent ? "present"
            : Date(found.EndDate, job?.End?.Length ?? 7);
        right &= Check(file, "ends", job is null ? null : job.End ?? "present", end);
        if (job is null || found is null)
            scores["job entries"].Add(job is null ? null : "entry", found is null ? null : "entry");
        else
            scores["job entries"].Add(right);
    }

    private void AddEducation(CorpusFile file, ParsedResume resume)
    {
        var left = resume.Education.ToList();
        foreach (var school in file.Expected.Education)
        {
            var match = left.MaxBy(e => Likeness(school, e));
            if (match is not null && Likeness(school, match) == 0)
                match = null;
            if (match is not null)
                left.Remove(match);
            School(file, school, match);
        }

        foreach (var extra in left)
            School(file, null, extra);
    }

    private static int Likeness(ExpectedSchool school, EducationEntry found) =>
        (found.InstitutionName == school.Institution ? 2 : 0)
        + (found.DegreeType == school.Degree ? 2 : 0)
        + (found.GraduationYear == school.Year ? 1 : 0);

    private void School(CorpusFile file, ExpectedSchool? school, EducationEntry? found)
    {
        var right = Check(file, "degrees", school?.Degree, found?.DegreeType);
        right &= Check(file, "institutions", school?.Institution, found?.InstitutionName);
        Check(file, "fields of study", school?.Field, found?.FieldOfStudy);
        right &= Check(file, "years", Year(school?.Year), Year(found?.GraduationYear));
        if (school is null || found is null)
            scores["education entries"].Add(school is null ? null : "entry", found is null ? null : "entry");
        else
            scores["education entries"].Add(right);
    }

    private bool Check(CorpusFile file, string field, string? expected, string? found)
    {
        var right = scores[field].Add(expected, found);
        if (!right)
            Note(file, field, expected ?? "nothing", found ?? "nothing");
        return right;
    }

    private void Note(CorpusFile file, string field, string expected, string found) =>
        Errors.Add($"{file.Person}/{file.Layout} {field}: expected [{expected}], found [{found}]");

    private static string? Date(DateOnly? date, int length) =>
        date?.ToString("yyyy-MM", CultureInfo.InvariantCulture)[..Math.Min(7, length)];

    private static string? Year(int? year) => year?.ToString(CultureInfo.InvariantCulture);
}
