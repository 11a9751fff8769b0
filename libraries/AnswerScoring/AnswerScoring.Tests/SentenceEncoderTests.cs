using AnswerScoring.Meaning;

namespace AnswerScoring.Tests;

/// <summary>The encoder gives what the published one gives, up to the rounding of its weights to bytes.</summary>
public sealed class SentenceEncoderTests
{
    private const double Rounding = 0.012;

    private static readonly string[] Sentences =
    [
        "Tried to understand the reason for the change",
        "I asked my new manager what problem she wanted to solve, and she showed me that nobody outside could tell when things would ship.",
        "An index lets the database find rows without scanning the whole table",
        "With a B-tree the lookup takes logarithmic time.",
        "déjà vu ☃☃ x",
        "I drew three shops on a whiteboard.",
    ];

    /// <summary>What the published model, run by its own library, says of the same sentences.</summary>
    private static readonly double[][] Published =
    [
        [1.0000, 0.3568, 0.2565, 0.2687, 0.3063, 0.2253],
        [0.3568, 1.0000, 0.2331, 0.1397, 0.0802, 0.4578],
        [0.2565, 0.2331, 1.0000, 0.5103, 0.1929, 0.2671],
        [0.2687, 0.1397, 0.5103, 1.0000, 0.2526, 0.2168],
        [0.3063, 0.0802, 0.1929, 0.2526, 1.0000, 0.1293],
        [0.2253, 0.4578, 0.2671, 0.2168, 0.1293, 1.0000],
    ];

    [Fact]
    public void Sentences_are_as_near_to_each_other_as_the_published_model_has_them()
    {
        var directions = Sentences.Select(SentenceEncoder.Instance.Encode).ToArray();
        for (var a = 0; a < directions.Length; a++)
        {
            for (var b = 0; b < directions.Length; b++)
            {
                Assert.InRange(
                    SentenceEncoder.Nearness(directions[a], directions[b]),
                    Published[a][b] - Rounding,
                    Published[a][b] + Rounding
                );
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void No_text_has_no_direction(string text) =>
        Assert.All(SentenceEncoder.Instance.Encode(text), number => Assert.Equal(0, number));

    [Theory]
    [InlineData("\ud800 half a pair")]
    [InlineData("☃☃☃")]
    [InlineData("\u0000\u0001")]
    public void Any_text_has_a_direction_of_length_1(string text)
    {
        var direction = SentenceEncoder.Instance.Encode(text);
        Assert.InRange(SentenceEncoder.Nearness(direction, direction), 0.999, 1.001);
    }

    [Fact]
    public void What_stands_beyond_the_longest_sentence_is_not_seen()
    {
        var longest = string.Join(' ', Enumerable.Repeat("word", 128));
        Assert.Equal(SentenceEncoder.Instance.Encode(longest), SentenceEncoder.Instance.Encode(longest + " and more"));
    }
}
