using ResumeParsing.Reading;
using ResumeParsing.Sections;

namespace ResumeParsing.Experience;

/// <summary>Finds the jobs: each stretch of time in a section about work stands for one.</summary>
internal static class ExperienceReader
{
    private const int MaxHeadLines = 3;

    public static IReadOnlyList<JobEntry> Read(IReadOnlyList<ResumeSection> sections, DateOnly today)
    {
        var jobs = sections
            .Where(s => s.Kind == SectionKind.Experience)
            .SelectMany(s => ReadSection(s.Lines, today))
            .ToList();
        if (jobs.Count > 0)
            return jobs;
        // No heading was recognised: a title beside a stretch of time is taken as a job wherever it stands.
        return
        [
            .. sections
                .Where(s =>
                    s.Kind is SectionKind.Top or SectionKind.Summary or SectionKind.Other or SectionKind.Projects
                )
                .SelectMany(s => ReadSection(s.Lines, today))
                .Where(j => j.JobTitle is not null && TitleWords.Score(j.JobTitle) > 0),
        ];
    }

    private static List<JobEntry> ReadSection(IReadOnlyList<TextLine> physical, DateOnly today)
    {
        var source = LogicalLine.Join(physical).Select(l => l.Line).ToList();
        var lines = source.Select(WorkLine.Of).ToList();
        if (!lines.Any(l => l.IsAnchor))
            lines = source.Select(l => WorkLine.Of(l with { Text = TextCleaner.WithoutBullet(l.Text) })).ToList();
        MarkContinuations(lines);

        var anchors = Enumerable.Range(0, lines.Count).Where(i => lines[i].IsAnchor).ToList();
        var heads = HeadsOf(lines, anchors);
        var titleFirst = TitleFirst(lines, anchors, heads);
        var jobs = new List<JobEntry>();
        string? company = null;
        for (var n = 0; n < anchors.Count; n++)
        {
            var end = n + 1 < anchors.Count ? heads[n + 1].From : lines.Count;
            var head = heads[n];
            var header = JobHeaders.Read(HeadTexts(lines, head, anchors[n]), titleFirst);
            var isGroup = header.Title is null && n + 1 < anchors.Count && heads[n + 1].From == head.Until;
            if (isGroup)
            {
                // "Acme  2015 – 2020" above two roles at Acme: the employer, not a job.
                company = header.Company;
                continue;
            }

            company = header.Company ?? company;
            jobs.Add(
                JobOf(
                    header with
                    {
                        Company = company,
                    },
                    lines[anchors[n]].Range!.Value,
                    Description(lines, head.Until, end),
                    today
                )
            );
        }

        return jobs;
    }

    private static void MarkContinuations(List<WorkLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var before = lines[i - 1];
            var startsLower = char.IsLower(lines[i].Line.Text[0]);
            if ((before.IsBullet || before.IsContinuation) && !lines[i].IsAnchor && !lines[i].IsBullet && startsLower)
                lines[i] = lines[i] with { IsContinuation = true };
        }
    }

    private static List<(int From, int Until)> HeadsOf(List<WorkLine> lines, List<int> anchors)
    {
        var heads = new List<(int From, int Until)>();
        var usual = anchors.Count == 0 ? 0 : HeadLinesAbove(lines, anchors[0], 0, MaxHeadLines);
        for (var n = 0; n < anchors.Count; n++)
        {
            var at = anchors[n];
            var floor = n == 0 ? 0 : Math.Max(heads[n - 1].Until, anchors[n - 1] + 1);
            var complete = IsComplete(lines[at].Rest);
            var above = complete && usual == 0 ? 0 : HeadLinesAbove(lines, at, floor, usual);
            var from = at - above;
            var until = at + 1;
            var limit = n + 1 < anchors.Count ? anchors[n + 1] - usual : lines.Count;
            while (
                until < limit
                && until - from < MaxHeadLines
                && !IsComplete(string.Join('\t', HeadTexts(lines, (from, until), at)))
                && lines[until].IsHeadLike
            )
                until++;
            heads.Add((from, until));
        }

        return heads;
    }

    private static bool IsComplete(string text)
    {
        var header = JobHeaders.Read([text], true);
        return header is { Title: not null, Company: not null };
    }

    private static int HeadLinesAbove(List<WorkLine> lines, int anchor, int floor, int most)
    {
        var count = 0;
        while (count < most && anchor - count - 1 >= floor && lines[anchor - count - 1].IsHeadLike)
            count++;
        return count;
    }

    private static IEnumerable<string> HeadTexts(List<WorkLine> lines, (int From, int Until) head, int anchor) =>
        Enumerable
            .Range(head.From, head.Until - head.From)
            .Select(i => i == anchor ? lines[i].Rest : lines[i].Line.Text);

    private static bool TitleFirst(List<WorkLine> lines, List<int> anchors, List<(int From, int Until)> heads)
    {
        var votes = 0;
        for (var n = 0; n < anchors.Count; n++)
        {
            var parts = HeadTexts(lines, heads[n], anchors[n]).SelectMany(JobHeaders.Parts).Take(2).ToList();
            if (parts.Count == 2)
                votes += Math.Sign(TitleWords.Score(parts[0]) - TitleWords.Score(parts[1]));
        }

        return votes >= 0;
    }

    private static string Description(List<WorkLine> lines, int from, int until)
    {
        var text = new List<string>();
        for (var i = from; i < until; i++)
        {
            var line = TextCleaner.WithoutBullet(lines[i].Line.Text);
            if (lines[i].IsContinuation && text.Count > 0)
                text[^1] += " " + line;
            else
                text.Add(line);
        }

        return string.Join('\n', text);
    }

    private static JobEntry JobOf(JobHeader header, DateRange range, string description, DateOnly today)
    {
        var current = range.End is null;
        var months = ExperienceTotals.Months(range.Start, range.End ?? today);
        return new(
            header.Title,
            header.Company,
            range.Start,
            range.End,
            current,
            months > 0 ? months : null,
            description
        );
    }
}
