using CsCheck;
using InterviewMaster.Features.Interviews;

namespace InterviewMaster.Tests.Interviews;

public sealed class InterviewRulesTests(TestServer server)
{
    /// <summary>P11: 10 to 5,000 characters, counted without what stands around the text.</summary>
    [Fact]
    public void P11_an_answer_is_taken_exactly_when_its_trimmed_length_is_10_to_5000() =>
        Gen.Select(Gen.OneOf(Gen.Int[0, 20], Gen.Int[4990, 5010], Gen.Int[0, 6000]), Gen.Int[0, 8], Gen.Int[0, 8])
            .Sample(
                (length, before, after) =>
                {
                    var text = new string(' ', before) + new string('x', length) + new string('\n', after);
                    return InterviewRules.IsAnswerLength(text) == (length is >= 10 and <= 5000);
                },
                iter: 500
            );

    [Theory]
    [InlineData(9, 400)]
    [InlineData(10, 201)]
    [InlineData(5000, 201)]
    [InlineData(5001, 400)]
    public async Task P11_the_boundary_holds_over_http(int length, int status)
    {
        var ana = await server.SignIn();
        var practice = await ana.StartInterview();
        var reply = await ana.Submit(practice, practice.QuestionIds[0], $"  {new string('x', length)}  ");
        reply.ShouldBe(status);
        if (status == 400)
            reply.ShouldNameFields("answer_text");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.999, 0)]
    [InlineData(59.5, 59)]
    [InlineData(3600, 3600)]
    [InlineData(-5, 0)]
    public void Time_is_taken_in_whole_seconds_and_never_negative(double seconds, int taken)
    {
        var shown = new DateTimeOffset(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);
        InterviewRules.TimeTaken(shown, shown.AddSeconds(seconds)).ShouldBe(taken);
    }

    [Theory]
    [InlineData("....", 1, 2)]
    [InlineData("....", 4, 1)]
    [InlineData(".a..", 1, 3)]
    [InlineData("a.aa", 3, 2)]
    [InlineData("asa.", 1, 4)]
    [InlineData("as", 2, null)]
    [InlineData("", 0, null)]
    public void The_next_question_is_the_next_open_one_then_the_first_that_was_left_open(
        string states,
        int after,
        int? next
    )
    {
        var now = new DateTimeOffset(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);
        var questions = states.Select(
            (state, index) =>
                new InterviewQuestion
                {
                    Number = index + 1,
                    SkippedAt = state == 's' ? now : null,
                    Answer = state == 'a' ? new Answer { Text = "An answer." } : null,
                }
        );
        InterviewRules.Next(questions.Reverse(), after)?.Number.ShouldBe(next!.Value);
        (InterviewRules.Next(questions, after) is null).ShouldBe(next is null);
    }
}
