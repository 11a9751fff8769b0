using System.Text.Json;
using AnswerScoring.Criteria;
using AnswerScoring.Points;
using AnswerScoring.Text;
namespace AnswerScoring.Accuracy;
internal static class Features
{
    public static int Run(string path)
    {
        var opt = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
        var all = File.ReadLines(path).Select(l => JsonSerializer.Deserialize<GradedAnswers.Graded>(l, opt)!).ToArray();
        for (var n = 0; n < all.Length * 2; n++)
        {
            var g = all[n % all.Length];
            if (n >= all.Length)
            {
                var o = all[(int)((n * 7919L) % all.Length)];
                if (o.Question == g.Question || o.Answer.Length < 20) continue;
                g = g with { Answer = o.Answer, Score = -1 };
            }
            var rubric = Rubric.Of(new ScoringQuestion(g.Question, [], g.ReferenceAnswer));
            var a = AnalysedText.Of(g.Answer);
            var m = new PassageMatcher(a);
            var ps = rubric.Points.Select(p => (B: m.Best(p.Own).Said, A: m.Anywhere(p.Own), M: p.Own.Mass)).ToArray();
            var qs = Rubric.StemsOf(rubric.Question);
            double tot = 0, hit = 0;
            foreach (var t in a.Tokens.Where(t => t.IsContent).DistinctBy(t => t.Stem))
            {
                var w = Lexicon.Weight(t.Stem); tot += w;
                if (qs.Contains(t.Stem)) hit += w * 0.5; else if (rubric.Points.Any(p => p.Own.Terms.Any(r => Similarity.Of(r.Token, t) > 0))) hit += w;
            }
            var f = new double[]
            {
                g.Score < 0 ? -1 : g.Score / g.MaxScore, ps.Average(p => p.B.Recall), ps.Sum(p => p.B.Recall * p.M) / ps.Sum(p => p.M), ps.Average(p => p.B.Touched),
                ps.Average(p => p.A.Recall), ps.Sum(p => p.A.Recall * p.M) / ps.Sum(p => p.M), ps.Average(p => p.A.Touched), tot == 0 ? 0 : hit / tot, ps.Average(p => p.B.Order),
                LanguageShape.Mean(a), a.Tokens.Length, rubric.Points.Length, ps.Max(p=>p.B.Recall), rubric.Points.Sum(p=>p.Own.Terms.Length),
            };
            Console.WriteLine(string.Join('\t', f.Select(v => v.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture))));
        }
        return 0;
    }
}
internal static class Why
{
    public static int Run(string path, string id, string how)
    {
        var q = BankGates.Read(path).First(b => b.Id == id);
        var sq = how.Contains('w') ? q.WithoutModel() : q.ToScore();
        var answer = how.Contains('n') ? Mutations.Negated(q.ModelAnswer) : how.Contains('h') ? Mutations.Half(q.ModelAnswer) : how.Contains('p') ? Mutations.Padded(q.ModelAnswer) : how.Contains('s') ? Mutations.Shuffled(q.ModelAnswer, 1) : q.ModelAnswer;
        if (how.StartsWith('@')) answer = BankGates.Read(path).First(b => b.Id == how[1..]).ModelAnswer;
        Console.WriteLine(answer);
        var rubric = Rubric.Of(sq);
        var a = AnalysedText.Of(answer);
        var m = new PassageMatcher(a);
        foreach (var c in Coverages.Judge(rubric, m))
        {
            var b = m.Best(c.Point.Own).Touched;
            var s2 = c.Point.Second is null ? default : m.Best(c.Point.Second).Said;
            Console.WriteLine($"{c.Credit:0.00} {c.Coverage} contra={c.Contradicted} own[R{b.Recall:0.00} T{b.Touched:0.00} C{b.Contrary:0.00} O{b.Order:0.00}] second[R{s2.Recall:0.00} T{s2.Touched:0.00} C{s2.Contrary:0.00} O{s2.Order:0.00}] {c.Point.Text}\n      => {(c.Passage.Length > 0 ? a.Quote(c.Passage).Text : "")}");
            Console.WriteLine("      " + string.Join(' ', c.Point.Own.Terms.Select(t => $"{t.Token.Stem}:{t.Weight:0.00}{(t.Token.IsNegated ? "-" : "")}")));
        }
        var r = new AnswerScorer().Score(sq, answer);
        Console.WriteLine($"{r.Overall}: c{r.ContentQuality} cl{r.Clarity} co{r.Confidence} t{r.TechnicalAccuracy} shape {LanguageShape.Mean(a):0.00} {r.Notice}");
        foreach (var l in r.Strengths.Concat(r.Improvements).Concat(r.Suggestions)) Console.WriteLine(" - " + l);
        return 0;
    }
}

internal static class Notices
{
    public static int Run(string path)
    {
        var opt = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
        var sc = new AnswerScorer();
        foreach (var line in File.ReadLines(path))
        {
            var g = JsonSerializer.Deserialize<GradedAnswers.Graded>(line, opt)!;
            var r = sc.Score(new ScoringQuestion(g.Question, [], g.ReferenceAnswer), g.Answer);
            var a = AnalysedText.Of(g.Answer);
            Console.WriteLine($"{g.Score / g.MaxScore:0.00}\t{r.Overall}\t{LanguageShape.Mean(a):0.00}\t{LanguageShape.Joining(a):0.00}\t{r.Notice ?? "-"}\t{g.Answer.Replace('\n', ' ')}\t{g.ReferenceAnswer.Replace('\n', ' ')}");
        }
        return 0;
    }
}

internal static class Shapes
{
    public static int Run(string path)
    {
        var opt = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
        var i = 0;
        foreach (var line in File.ReadLines(path))
        {
            using var d = JsonDocument.Parse(line);
            var bank = d.RootElement.TryGetProperty("model_answer", out var ma);
            var t = bank ? ma.GetString()! : d.RootElement.GetProperty("answer").GetString()!;
            foreach (var (k, x) in new[] { ("real", t), ("shuf", Mutations.Shuffled(t, i++)) })
            {
                var a = AnalysedText.Of(x);
                var (mean, pairs) = Adjacency.Measure(a);
                Console.WriteLine($"{k}\t{pairs}\t{mean:0.000}\t{x.Replace('\n', ' ').Replace('\t',' ')}");
            }
        }
        return 0;
    }
}
internal static class CorpusList
{
    public static int Run()
    {
        var sc = new AnswerScorer();
        foreach (var e in Corpus.Read(Corpus.DefaultPath()))
        {
            Console.WriteLine($"{e.Id,-22} model {sc.Score(e.ToScore(), e.ModelAnswer).Overall} | " + string.Join("  ", e.Answers.Select(a => { var r = sc.Score(e.ToScore(), a.Text); return $"{a.Score}->{r.Overall}(c{r.ContentQuality} {string.Concat(r.Points.Select(p => p.Coverage.ToString()[0]))})"; })));
        }
        return 0;
    }
}
