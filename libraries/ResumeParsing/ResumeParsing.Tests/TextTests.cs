using ResumeParsing.Reading;
using Shouldly;
using Xunit;

namespace ResumeParsing.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData("of\uFB01ce \uFB02ow e\uFB00ect", "office flow effect")]
    [InlineData("Ｆｕｌｌ width", "Full width")]
    [InlineData("e\u0301lan nin\u0303o", "élan niño")]
    [InlineData("fu\u00A8r Mu\u0308nchen ¨uber", "fu¨r München über")]
    [InlineData("\uE0B5 ana@example.org", "ana@example.org")]
    [InlineData("a\u00A0b\u2003c", "a b c")]
    [InlineData("zero\u200Bwidth", "zerowidth")]
    [InlineData("▪ Led a team", "• Led a team")]
    [InlineData("- Led a team", "• Led a team")]
    [InlineData("E X P E R I E N C E", "EXPERIENCE")]
    [InlineData("Plan B C", "Plan B C")]
    [InlineData("left    right", "left right")]
    [InlineData("left \t right", "left\tright")]
    [InlineData("\U0001D400\U0001D427\U0001D41A", "Ana")]
    public void Characters_become_those_a_person_would_type(string raw, string clean) =>
        TextCleaner.Clean(raw).ShouldBe(clean);

    [Theory]
    [InlineData("manage-", "ment of teams", "management", "of teams")]
    [InlineData("manage-", "ment", "management", null)]
    public void A_word_split_at_the_end_of_a_line_is_joined(string first, string second, string joined, string? rest)
    {
        var lines = Hyphenation.Repair([new(first, 0), new(second, 0)]);

        lines.Select(l => l.Text).ShouldBe(rest is null ? [joined] : [joined, rest]);
    }

    [Fact]
    public void A_hyphen_before_a_new_block_or_a_capital_stays()
    {
        Hyphenation.Repair([new("manage-", 0), new("ment", 1)]).Count.ShouldBe(2);
        Hyphenation.Repair([new("Baden-", 0), new("Baden", 0)]).Count.ShouldBe(2);
    }
}
