using CsCheck;
using InterviewMaster.Features.Questions;
using InterviewMaster.Features.Roles;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewMaster.Tests.Questions;

public sealed class QuestionPickerTests(TestServer server)
{
    private static readonly QuestionCategory[] Categories = Enum.GetValues<QuestionCategory>();

    /// <summary>P1: as many different questions as were asked for, for every role and choice.</summary>
    [Fact]
    public async Task P1_a_session_has_exactly_as_many_different_questions_as_asked_for()
    {
        var roles = server.Services.GetRequiredService<RoleCatalogue>().All;
        roles.Count.ShouldBeGreaterThanOrEqualTo(20);
        var choice = Gen.Select(
            Gen.Int[0, roles.Count - 1].Select(i => roles[i]),
            Gen.Enum<Difficulty>(),
            Gen.Int[1, 20],
            Gen.OneOf(Categories).HashSet[0, 3]
        );
        await choice.SampleAsync(
            async (role, difficulty, count, categories) =>
            {
                var picked = await server.InScope(services =>
                    services
                        .GetRequiredService<QuestionPicker>()
                        .PickAsync(role, difficulty, categories, new Dictionary<Guid, int>(), count, default)
                );
                picked.Count.ShouldBe(count, role.Name);
                picked.Select(q => q.Id).ShouldBeUnique();
                picked.ShouldAllBe(q => q.Role == null || q.Role == role.Name);
                picked.ShouldAllBe(q => !q.IsRetired);
            },
            iter: 150
        );
    }

    [Fact]
    public void The_wanted_categories_come_first_and_others_only_fill_up()
    {
        Question[] bank =
        [
            Of(QuestionCategory.Coding, Difficulty.Expert),
            Of(QuestionCategory.Technical, Difficulty.Easy),
            Of(QuestionCategory.Technical, Difficulty.Medium),
            Of(QuestionCategory.Behavioral, Difficulty.Easy),
        ];
        var picked = Pick(bank, Difficulty.Easy, 2, QuestionCategory.Coding);
        picked[0].ShouldBe(bank[0]);
        picked.Count.ShouldBe(2);
        Pick(bank, Difficulty.Medium, 2, QuestionCategory.Technical).ShouldBe([bank[2], bank[1]]);
    }

    [Fact]
    public void What_was_asked_before_comes_last()
    {
        Question[] bank =
        [
            Of(QuestionCategory.Technical, Difficulty.Easy),
            Of(QuestionCategory.Technical, Difficulty.Easy),
            Of(QuestionCategory.Technical, Difficulty.Expert),
        ];
        var seen = new Dictionary<Guid, int> { [bank[0].Id] = 2, [bank[1].Id] = 1 };
        QuestionRules.Pick(bank, Difficulty.Easy, [], seen, 3).ShouldBe([bank[2], bank[1], bank[0]]);
    }

    [Fact]
    public void A_session_is_not_all_of_one_kind()
    {
        var bank = Categories.SelectMany(c => Enumerable.Range(0, 5).Select(_ => Of(c, Difficulty.Medium))).ToArray();
        var picked = Pick(bank, Difficulty.Medium, 10);
        picked.GroupBy(q => q.Category).ShouldAllBe(g => g.Count() == 2);
    }

    [Theory]
    [InlineData(Difficulty.Easy, Difficulty.Easy, 0)]
    [InlineData(Difficulty.Easy, Difficulty.Expert, 3)]
    [InlineData(Difficulty.Expert, Difficulty.Medium, 2)]
    public void Distance_counts_the_steps_between_difficulties(Difficulty asked, Difficulty has, int steps) =>
        QuestionRules.Distance(asked, has).ShouldBe(steps);

    [Fact]
    public void A_bank_that_is_too_small_gives_all_it_has() =>
        Pick([Of(QuestionCategory.Coding, Difficulty.Easy)], Difficulty.Hard, 5).Count.ShouldBe(1);

    private static IReadOnlyList<Question> Pick(
        Question[] bank,
        Difficulty difficulty,
        int count,
        params QuestionCategory[] categories
    ) => QuestionRules.Pick(bank, difficulty, categories, new Dictionary<Guid, int>(), count);

    private static Question Of(QuestionCategory category, Difficulty difficulty) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ContentId = $"{Guid.CreateVersion7()}",
            Topic = "Any",
            Category = category,
            Difficulty = difficulty,
            Text = "What would you do?",
            ExpectedPoints = [],
            ModelAnswer = "",
        };
}
