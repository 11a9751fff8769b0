using AnswerScoring.Text;
using Shouldly;

namespace AnswerScoring.Tests;

public class StemmerTests
{
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("connection", "connect")]
    [InlineData("connected", "connect")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("relational", "relat")]
    [InlineData("cry", "cri")]
    [InlineData("say", "say")]
    [InlineData("happily", "happili")]
    [InlineData("generalization", "general")]
    [InlineData("retries", "retri")]
    public void Words_come_down_to_their_stem(string word, string stem) => PorterStemmer.Stem(word).ShouldBe(stem);

    [Theory]
    [InlineData("twelve", "12")]
    [InlineData("1,000", "1000")]
    [InlineData("10k", "10000")]
    [InlineData("percent", "%")]
    [InlineData("ﬁle", "file")]
    [InlineData("Don’t", "don't")]
    [InlineData("naïve", "naive")]
    public void Words_have_one_normal_form(string written, string normal) => Words.Normal(written).ShouldBe(normal);
}
