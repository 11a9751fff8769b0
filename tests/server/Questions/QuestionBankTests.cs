using AnswerScoring;
using InterviewMaster.Features.Evaluations;
using InterviewMaster.Features.Questions;
using InterviewMaster.Features.Roles;
using InterviewMaster.Platform.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewMaster.Tests.Questions;

/// <summary>What the product promises about the questions it comes with.</summary>
public sealed class QuestionBankTests(TestServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_catalogue_has_at_least_twenty_roles_with_distinct_names()
    {
        var ana = await server.SignIn();
        var roles = (await ana.Get("/roles")).ShouldBe(200).Json.AsArray();
        roles.Count.ShouldBeGreaterThanOrEqualTo(20);
        roles.Select(r => (string)r!["name"]!).ShouldBeUnique();
        roles.ShouldAllBe(r => r!["categories"]!.AsArray().Count > 0 && r["key_skills"]!.AsArray().Count >= 5);
        roles.ShouldAllBe(r => (int)r!["question_count"]! >= 20);
    }

    [Fact]
    public async Task The_bank_has_240_questions_for_six_roles_with_questions_of_their_own_and_shared_ones()
    {
        var bank = await ReadAsync();
        bank.Count.ShouldBeGreaterThanOrEqualTo(240);
        bank.Where(q => q.Role is not null).Select(q => q.Role).Distinct().Count().ShouldBeGreaterThanOrEqualTo(6);
        bank.Count(q => q.Role is null).ShouldBeGreaterThanOrEqualTo(20);
        bank.Select(q => q.ContentId).ShouldBeUnique();
        bank.Select(q => q.Text).ShouldBeUnique();
    }

    /// <summary>P10 and the rest of R13, for every question.</summary>
    [Fact]
    public async Task P10_every_question_keeps_to_the_limits_of_a_question()
    {
        var bank = await ReadAsync();
        bank.ShouldNotBeEmpty();
        foreach (var question in bank)
        {
            question.Text.Length.ShouldBeInRange(10, 500, question.ContentId);
            question.TimeLimitSeconds.ShouldBeInRange(120, 600, question.ContentId);
            question.ExpectedPoints.Count.ShouldBeGreaterThanOrEqualTo(4, question.ContentId);
            question.ExpectedPoints.ShouldBeUnique();
            question.ModelAnswer.Length.ShouldBeInRange(10, 5000, question.ContentId);
        }
        (QuestionRules.MinTextLength, QuestionRules.MaxTextLength).ShouldBe((10, 500));
        (QuestionRules.MinTimeLimitSeconds, QuestionRules.MaxTimeLimitSeconds).ShouldBe((120, 600));
    }

    /// <summary>
    /// The engine that needs no key judges every question of the bank as a person would: what its authors call a
    /// strong answer is one, and what says nothing about the question is none.
    /// </summary>
    [Fact]
    public async Task Every_question_is_judged_as_a_person_would()
    {
        var bank = await ReadAsync();
        var scorer = new AnswerScorer();
        var wrong = new List<string>();
        foreach (var (index, question) in bank.Index())
        {
            var asked = EvaluateAnswerJob.ToScore(question);
            Check(question, "model answer", question.ModelAnswer, score => score > 80);
            Check(question, "fine", "fine", score => score < 20);
            Check(question, "echo", question.Text, score => score < 20);
            foreach (var step in new[] { 1, 97, 203 })
            {
                var other = bank[(index + step) % bank.Count];
                // Two questions of one topic may share a point; the answer to one is still no good answer to the other.
                var limit = (other.Role, other.Topic) == (question.Role, question.Topic) ? 70 : 20;
                Check(question, $"answer to {other.ContentId}", other.ModelAnswer, score => score < limit);
            }

            void Check(Question q, string what, string answer, Func<int, bool> isRight)
            {
                if (scorer.Score(asked, answer).Overall is var score && !isRight(score))
                    wrong.Add($"{q.ContentId}: {what} scores {score}");
            }
        }
        bank.Count.ShouldBeGreaterThan(0);
        wrong.ShouldBeEmpty($"{wrong.Count} offenders:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public async Task Importing_the_bank_again_changes_nothing()
    {
        var before = await Rows();
        await server.InScope(async services =>
        {
            await services.GetRequiredService<QuestionBank>().ImportAsync(Ct);
            return 0;
        });
        (await Rows()).ShouldBe(before);
        before.Count.ShouldBeGreaterThanOrEqualTo(240);

        Task<List<string>> Rows() =>
            server.InDb(async db =>
                (await db.Questions.AsNoTracking().OrderBy(q => q.ContentId).ToListAsync())
                    .Select(q => $"{q.Id} {q.ContentId} {q.Text} {q.IsRetired} {string.Join('|', q.ExpectedPoints)}")
                    .ToList()
            );
    }

    [Fact]
    public async Task A_changed_question_is_updated_in_place_and_a_removed_one_is_retired_but_kept()
    {
        var folder = CopyOfContent();
        var file = Directory.EnumerateFiles(Path.Combine(folder, "questions", "backend-engineer")).Order().First();
        var lines = await File.ReadAllLinesAsync(file, Ct);
        var ids = lines.Where(l => l.Contains("- id: ")).Select(l => l.Split("- id: ")[1].Trim()).ToList();
        ids.Count.ShouldBeGreaterThanOrEqualTo(2);
        // The first question gets another text; all after it leave.
        var second = Array.FindIndex(lines, l => l.Contains($"- id: {ids[1]}"));
        var kept = lines[..second]
            .Select(l =>
                l.Contains("question_text: ")
                    ? "    question_text: What has changed in this question since yesterday?"
                    : l
            );
        await File.WriteAllLinesAsync(file, kept, Ct);

        await server.InDb(async db =>
        {
            // Rolled back, so that no other test meets this bank.
            await using var transaction = await db.Database.BeginTransactionAsync(Ct);
            var before = await db.Questions.AsNoTracking().SingleAsync(q => q.ContentId == ids[0], Ct);
            await new QuestionBank(await FilesOf(folder), db).ImportAsync(Ct);
            var after = await db.Questions.AsNoTracking().ToDictionaryAsync(q => q.ContentId, Ct);
            after[ids[0]].Id.ShouldBe(before.Id);
            after[ids[0]].Text.ShouldBe("What has changed in this question since yesterday?");
            after[ids[0]].IsRetired.ShouldBeFalse();
            ids[1..].ShouldAllBe(id => after[id].IsRetired);
            after.Values.Count(q => q.IsRetired).ShouldBe(ids.Count - 1);
            await transaction.RollbackAsync(Ct);
            return 0;
        });
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("time_limit_seconds: 150", "time_limit_seconds: 1500")]
    [InlineData("category: Behavioral", "category: Gossip")]
    [InlineData("role: shared", "role: astronaut")]
    [InlineData("role: shared", "role: shared\nsurprise: yes")]
    [InlineData("topic:", "topic: [")]
    public async Task A_mistake_in_the_content_stops_the_start_and_names_the_file(string right, string mistake)
    {
        var folder = CopyOfContent();
        var file = Directory
            .EnumerateFiles(Path.Combine(folder, "questions", "shared"))
            .Order()
            .First(f => File.ReadAllText(f).Contains(right));
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, Ct)).Replace(right, mistake), Ct);
        var fault = await Should.ThrowAsync<ContentException>(async () => await (await FilesOf(folder)).ReadAsync(Ct));
        fault.Message.ShouldContain(Path.GetFileName(file));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Two_questions_with_one_id_stop_the_start()
    {
        var folder = CopyOfContent();
        var file = Directory.EnumerateFiles(Path.Combine(folder, "questions", "shared")).Order().First();
        File.Copy(file, Path.Combine(folder, "questions", "shared", "zz-copy.yaml"));
        var fault = await Should.ThrowAsync<ContentException>(async () => await (await FilesOf(folder)).ReadAsync(Ct));
        fault.Message.ShouldContain("zz-copy.yaml");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<IReadOnlyList<Question>> ReadAsync() => await (await FilesOf(ContentRoot)).ReadAsync(Ct);

    private static async Task<QuestionFiles> FilesOf(string folder)
    {
        var content = new ContentFolder(folder);
        var roles = new RoleCatalogue(content);
        await roles.LoadAsync(Ct);
        return new QuestionFiles(content, roles);
    }

    private static string ContentRoot => Path.Combine(AppContext.BaseDirectory, "content");

    private static string CopyOfContent()
    {
        var copy = Directory.CreateTempSubdirectory("im-content-").FullName;
        foreach (var file in Directory.EnumerateFiles(ContentRoot, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(ContentRoot, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        return copy;
    }
}
