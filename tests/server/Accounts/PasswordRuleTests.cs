using CsCheck;
using InterviewMaster.Features.Accounts;

namespace InterviewMaster.Tests.Accounts;

public sealed class PasswordRuleTests
{
    private static readonly Gen<string> Upper = Gen.OneOf("A", "Q", "Z", "É", "Ω");
    private static readonly Gen<string> Lower = Gen.OneOf("a", "q", "z", "é", "ω");
    private static readonly Gen<string> Digit = Gen.OneOf("0", "5", "9");
    private static readonly Gen<string> Special = Gen.OneOf("!", "-", " ", "_", "€", "\"");

    /// <summary>P2: a password is taken exactly when it has the length and one of each kind.</summary>
    [Fact]
    public void P2_a_password_is_good_exactly_when_it_has_eight_characters_and_one_of_each_kind() =>
        Gen.OneOf(Upper, Lower, Digit, Special)
            .List[0, 14]
            .Select(parts => string.Concat(parts))
            .Sample(
                password =>
                {
                    var good =
                        password.Length is >= 8 and <= 256
                        && password.Any(char.IsUpper)
                        && password.Any(char.IsLower)
                        && password.Any(char.IsDigit)
                        && password.Any(c => !char.IsLetterOrDigit(c));
                    return AccountRules.MissedPasswordRules(password).Any() == !good;
                },
                iter: 2000
            );

    [Fact]
    public void P2_one_missing_kind_is_one_sentence() =>
        Gen.Select(Upper, Lower, Digit, Special, Gen.Int[0, 3])
            .Sample(
                (upper, lower, digit, special, missing) =>
                {
                    string[] kinds = [upper, lower, digit, special];
                    kinds[missing] = "";
                    var password = string.Concat(Enumerable.Repeat(string.Concat(kinds), 4));
                    AccountRules.MissedPasswordRules(password).Count().ShouldBe(1, password);
                },
                iter: 400
            );

    [Theory]
    [InlineData("Abcde-1", false)]
    [InlineData("Abcdef-1", true)]
    public void Eight_characters_are_the_boundary(string password, bool isGood) =>
        AccountRules.MissedPasswordRules(password).Any().ShouldBe(!isGood);

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void No_stranger_orders_the_hashing_of_a_novel(int length, bool isGood) =>
        AccountRules.MissedPasswordRules("Aa1-".PadRight(length, 'x')).Any().ShouldBe(!isGood);
}
