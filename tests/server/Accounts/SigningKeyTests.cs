using Microsoft.Extensions.Options;

namespace InterviewMaster.Tests.Accounts;

public sealed class SigningKeyTests(TestServer server)
{
    [Theory]
    [InlineData("too-short-for-256-bits")]
    [InlineData("your-256-bit-secret-your-256-bit-secret")]
    [InlineData("this-is-a-very-long-secret-key-change-me-please")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("0123456789012345678901234567890123456789")]
    public async Task A_key_that_is_short_or_known_from_examples_stops_the_start(string key)
    {
        var settings = new Dictionary<string, string> { ["Accounts:JwtSigningKey"] = key };
        var fault = await Should.ThrowAsync<OptionsValidationException>(() =>
            TestServer.StartAsync(settings: settings)
        );
        fault.Message.ShouldContain("Accounts__JwtSigningKey");
        fault.Message.ShouldNotContain(key);
    }

    [Fact]
    public async Task A_random_one_is_taken()
    {
        var settings = new Dictionary<string, string>
        {
            ["Accounts:JwtSigningKey"] = "q0W8rTz5uLk2Yb7NfXa4JcVd9Ge1Hm6PsQiRoBwCnEtMxAyZ",
        };
        await using var own = await TestServer.StartAsync(settings: settings);
        await own.SignIn();
    }

    [Fact]
    public void None_is_shipped_and_the_one_that_is_made_is_its_owner_s_alone()
    {
        var path = Path.Combine(server.DataFolder, "keys", "jwt.key");
        File.ReadAllBytes(path).Length.ShouldBe(32);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
