using System.Text.RegularExpressions;
using AnswerScoring;
using InterviewMaster.Data;
using InterviewMaster.Features.Accounts;
using InterviewMaster.Features.Evaluations;
using InterviewMaster.Features.Interviews;
using InterviewMaster.Features.Questions;
using InterviewMaster.Features.Roles;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Demo;

/// <summary>
/// Practises for three months in a few seconds. The answers are parts of model answers, more of them as the weeks go
/// by, and are judged by the real engine: nothing on the demo's pages is a made-up number.
/// </summary>
internal sealed partial class DemoSeeder(
    AppDb db,
    UserManager<Account> users,
    RoleCatalogue roles,
    QuestionPicker picker,
    AnswerScorer scorer,
    TimeProvider clock
)
{
    public const string Email = "demo@interviewmaster.local";
    public const string Password = "Demo-practice-1";
    private const string RoleName = "Backend Engineer";
    private const int Sessions = 30;
    private const int QuestionsEach = 4;
    private static readonly TimeSpan Period = TimeSpan.FromDays(90);
    private static readonly string[] Fillers = ["I think maybe ", "So, basically, ", "I guess ", ""];

    /// <summary>Adds the account and its sessions; does nothing when the account is there.</summary>
    public async Task SeedAsync(CancellationToken ct)
    {
        if (await db.Users.AnyAsync(u => u.NormalizedEmail == AccountRules.Normalize(Email), ct))
            return;
        var random = new Random(20);
        var account = await AddAccountAsync();
        var role = roles.Find(RoleName)!;
        var timesSeen = new Dictionary<Guid, int>();
        for (var session = 0; session < Sessions; session++)
        {
            var progress = (double)session / (Sessions - 1);
            var start =
                clock.GetUtcNow() - (Period * (1 - progress)) - TimeSpan.FromHours(2 + (random.NextDouble() * 4));
            var difficulty = session % 3 == 0 ? Difficulty.Easy : Difficulty.Medium;
            var questions = await picker.PickAsync(role, difficulty, [], timesSeen, QuestionsEach, ct);
            foreach (var question in questions)
                timesSeen[question.Id] = timesSeen.GetValueOrDefault(question.Id) + 1;
            AddSession(account.Id, role.Name, difficulty, questions, start, progress, random);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<Account> AddAccountAsync()
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            Email = Email,
            UserName = Email,
            EmailConfirmed = true,
            Name = "Robin Demo",
            TargetRole = RoleName,
            ExperienceLevel = ExperienceLevel.Mid,
            Location = "Lisbon",
            Status = AccountStatus.Active,
            CreatedAt = clock.GetUtcNow() - Period - TimeSpan.FromDays(1),
            PasswordChangedAt = clock.GetUtcNow() - Period - TimeSpan.FromDays(1),
        };
        var result = await users.CreateAsync(account, Password);
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join("; ", result.Errors.Select(e => e.Description)));
        return account;
    }

    private void AddSession(
        Guid userId,
        string role,
        Difficulty difficulty,
        IReadOnlyList<Question> questions,
        DateTimeOffset start,
        double progress,
        Random random
    )
    {
        var interview = Interview.Start(userId, role, difficulty, [], questions, start);
        db.Interviews.Add(interview);
        var at = start;
        foreach (var (asked, question) in interview.Questions.Zip(questions))
        {
            asked.DisplayedAt = at;
            var seconds = random.Next(question.TimeLimitSeconds / 3, question.TimeLimitSeconds);
            at += TimeSpan.FromSeconds(seconds + 10);
            var answer = new Answer
            {
                Id = Guid.CreateVersion7(),
                UserId = userId,
                InterviewId = interview.Id,
                InterviewQuestionId = asked.Id,
                QuestionId = question.Id,
                Text = PartOf(question.ModelAnswer, progress, random),
                TimeTakenSeconds = seconds,
                SubmittedAt = at,
            };
            db.Answers.Add(answer);
            var score = scorer.Score(EvaluateAnswerJob.ToScore(question), answer.Text);
            db.Evaluations.Add(Evaluation.Of(answer, score, at.AddSeconds(2)));
        }
        interview.LastActiveAt = at;
        interview.Complete(at);
    }

    /// <summary>About a third of the sentences at first, nearly all of them in the end, with fewer fillers.</summary>
    private static string PartOf(string modelAnswer, double progress, Random random)
    {
        var sentences = SentenceEnd().Split(modelAnswer);
        var share = Math.Clamp(0.3 + (0.6 * progress) + ((random.NextDouble() - 0.5) * 0.25), 0.2, 1);
        var kept = Math.Max(1, (int)Math.Round(sentences.Length * share));
        var skipped = Enumerable
            .Range(0, sentences.Length)
            .OrderBy(_ => random.Next())
            .Take(sentences.Length - kept)
            .ToHashSet();
        var text = string.Join(' ', sentences.Where((_, index) => !skipped.Contains(index)));
        var filler = random.NextDouble() > progress ? Fillers[random.Next(Fillers.Length)] : "";
        return filler.Length == 0 ? text : filler + char.ToLowerInvariant(text[0]) + text[1..];
    }

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();
}
