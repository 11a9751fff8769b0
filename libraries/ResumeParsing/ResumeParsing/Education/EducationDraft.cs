using ResumeParsing.Experience;

namespace ResumeParsing.Education;

/// <summary>An entry while its lines are being read.</summary>
internal sealed class EducationDraft
{
    private readonly List<string> plain = [];
    private string? degree;
    private bool hasDegree;
    private string? field;
    private int schoolRank;

    public string? School { get; set; }

    public int? Year { get; set; }

    public bool YearIsEnd { get; init; }

    /// <summary>Whether the next line with content belongs to another entry.</summary>
    public bool IsOver(EducationLine next, bool schoolFirst)
    {
        var secondDegree = next.Degree is not null && hasDegree;
        var secondSchool = next.School is not null && School is not null && schoolRank > 0;
        if (next.Degree is not null && next.School is not null)
            return hasDegree || (secondSchool && schoolRank > 1);
        // "School of Engineering" under "Stanford University" is the same entry; a second university is not.
        if (secondSchool)
            return hasDegree ? schoolFirst || next.SchoolRank >= schoolRank : next.SchoolRank > 1 && schoolRank > 1;
        return secondDegree;
    }

    public void Add(EducationLine line)
    {
        if (line.Degree is { } named && !hasDegree)
        {
            degree = named.Type;
            hasDegree = true;
        }

        if (line.School is not null && line.SchoolRank > schoolRank)
        {
            School = line.School;
            schoolRank = line.SchoolRank;
        }

        field ??= line.Field;
        Year ??= line.Year;
    }

    public void AddPlain(EducationLine line)
    {
        Year ??= line.Year;
        field ??= line.Field;
        if (!line.IsBullet && line.Text.Split(' ').Length <= 8)
            plain.Add(line.Text);
    }

    /// <summary>The finished entry; null when it says neither degree nor school.</summary>
    public EducationEntry? Entry(int latestYear)
    {
        var school =
            School ?? plain.SelectMany(p => Institutions.Pieces(p)).Select(p => p.Text).FirstOrDefault(IsNameLike);
        if (!hasDegree && School is null)
            return null;
        return new(degree, school, field, Year <= latestYear ? Year : null);
    }

    private static bool IsNameLike(string text) =>
        text.Length > 2
        && char.IsUpper(text[0])
        && text.Split(' ').Length <= 7
        && !text.Any(char.IsDigit)
        && !Places.IsPlace(text)
        && EducationLine.Usable(text, null) is not null;
}
