using CsCheck;
using InterviewMaster.Features.Accounts;
using InterviewMaster.Platform.Email;

namespace InterviewMaster.Tests.Accounts;

/// <summary>R1: what an address is, as properties beside the table of RegisterTests.</summary>
public sealed class EmailRuleTests
{
    private const string LocalCharacters = "abcxyzABCXYZ0189!#$%&'*+/=?^_`{|}~-";
    private static readonly Gen<string> Local = Gen.Char[LocalCharacters].Array[1, 8].Select(c => new string(c));
    private static readonly Gen<string> Label = Gen.Char["abcxyzABC0189"].Array[1, 10].Select(c => new string(c));

    private static readonly Gen<string> Address = Gen.Select(
        Local.Array[1, 4],
        Label.Array[1, 3],
        Gen.Char["abcdefxyz"].Array[2, 8],
        (local, labels, top) => $"{string.Join('.', local)}@{string.Join('.', labels)}.{new string(top)}"
    );

    [Fact]
    public void An_address_of_allowed_parts_is_taken_in_any_case() =>
        Address.Sample(
            address =>
                AccountRules.IsEmail(address)
                && AccountRules.IsEmail(address.ToUpperInvariant())
                && AccountRules.Normalize($" {address} ") == AccountRules.Normalize(address.ToLowerInvariant()),
            iter: 500
        );

    /// <summary>Otherwise somebody could register and never be written to.</summary>
    [Fact]
    public void Every_address_that_is_taken_can_be_mailed() =>
        Address.Sample(
            address => EmailMessage.Check(address, AccountEmails.ResetPassword("Ana", "http://localhost/#token=x")),
            iter: 1000
        );

    [Fact]
    public void One_character_that_no_address_has_spoils_it_wherever_it_is() =>
        Gen.Select(Address, Gen.Char[" \t\r\n\0\"(),:;<>[\\]@é…"], Gen.Int[0, 1000])
            .Sample(
                (address, foreign, at) =>
                    !AccountRules.IsEmail(address.Insert(at % (address.Length + 1), foreign.ToString())),
                iter: 1000
            );

    [Fact]
    public void Two_dots_in_a_row_or_one_at_an_edge_are_in_no_address() =>
        Gen.Select(Address, Gen.Int[0, 1000])
            .Sample(
                (address, at) =>
                {
                    var dots = address.Select((c, i) => (c, i)).Where(x => x.c == '.').Select(x => x.i).ToList();
                    return !AccountRules.IsEmail(address.Insert(dots[at % dots.Count], "."))
                        && !AccountRules.IsEmail($".{address}")
                        && !AccountRules.IsEmail($"{address}.");
                },
                iter: 300
            );
}
