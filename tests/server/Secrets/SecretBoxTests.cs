using System.Security.Cryptography;
using System.Xml.Linq;
using CsCheck;
using InterviewMaster.Data;
using InterviewMaster.Platform.Secrets;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewMaster.Tests.Secrets;

/// <summary>Secrets at rest (R36): what is sealed, and who can open it.</summary>
public sealed class SecretBoxTests(SecretBoxTests.Installation installation)
    : IClassFixture<SecretBoxTests.Installation>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private SecretBox Box => BoxOf(installation.First);

    [Fact]
    public void Any_text_that_is_sealed_opens_to_itself_and_is_not_readable() =>
        Gen
            .String.Where(IsText)
            .Sample(
                secret =>
                {
                    var one = Box.Seal("totp:1", secret);
                    Box.Open("totp:1", one).ShouldBe(secret);
                    if (secret.Length >= 4)
                        one.ShouldNotContain(secret);
                    Box.Seal("totp:1", secret).ShouldNotBe(one, "the same secret twice is not to be recognised");
                },
                iter: 300
            );

    [Fact]
    public void For_another_purpose_it_does_not_open() =>
        Gen.Select(Gen.String[0, 20], Gen.String[0, 20])
            .Where(p => p.Item1 != p.Item2 && IsText(p.Item1) && IsText(p.Item2))
            .Sample(
                (purpose, other) =>
                    Should.Throw<CryptographicException>(() => Box.Open(other, Box.Seal(purpose, "secret"))),
                iter: 200
            );

    [Fact]
    public void With_one_character_changed_it_does_not_open()
    {
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var whole = Box.Seal("totp:1", "JBSWY3DPEHPK3PXP");
        // The last character may carry bits that mean nothing.
        Gen.Select(Gen.Int[0, whole.Length - 2], Gen.Char[Alphabet])
            .Where(change => whole[change.Item1] != change.Item2)
            .Sample(
                (at, letter) =>
                    Should.Throw<CryptographicException>(() =>
                        Box.Open("totp:1", $"{whole[..at]}{letter}{whole[(at + 1)..]}")
                    ),
                iter: 300
            );
    }

    [Theory]
    [InlineData("")]
    [InlineData("CfDJ8")]
    [InlineData("not sealed at all")]
    public void What_was_never_sealed_does_not_open(string text) =>
        Should.Throw<CryptographicException>(() => Box.Open("totp:1", text));

    [Fact]
    public async Task The_ring_in_the_database_holds_no_key_in_the_clear()
    {
        Box.Seal("totp:1", "makes the first key");
        await using var scope = installation.First.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var keys = await db.DataProtectionKeys.AsNoTracking().Select(k => k.Xml!).ToListAsync(Ct);
        keys.ShouldNotBeEmpty();
        foreach (var key in keys.Select(XElement.Parse))
        {
            var names = key.DescendantsAndSelf().Select(e => e.Name.LocalName).ToList();
            names.ShouldContain("sealed");
            names.ShouldNotContain("masterKey");
            names.ShouldNotContain("value");
            // 32 bytes are 44 characters of Base64: the ring's key is longer, so nothing else may be that long.
            key.Descendants()
                .Where(e => !e.HasElements && e.Name.LocalName != "sealed")
                .ShouldAllBe(e => e.Value.Length < 44);
        }
    }

    [Fact]
    public void Another_node_on_the_same_folder_and_database_opens_it()
    {
        var sealedHere = Box.Seal("totp:1", "JBSWY3DPEHPK3PXP");
        using var second = installation.Node();
        BoxOf(second).Open("totp:1", sealedHere).ShouldBe("JBSWY3DPEHPK3PXP");
        Box.Open("totp:2", BoxOf(second).Seal("totp:2", "back")).ShouldBe("back");
    }

    [Fact]
    public void Whoever_has_the_database_but_not_the_master_key_cannot_open_it()
    {
        var sealedHere = Box.Seal("totp:1", "JBSWY3DPEHPK3PXP");
        using var thief = installation.Node(
            $"--Secrets:MasterKey={Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}"
        );
        Should.Throw<CryptographicException>(() => BoxOf(thief).Open("totp:1", sealedHere));
        Box.Open("totp:1", sealedHere).ShouldBe("JBSWY3DPEHPK3PXP");
    }

    [Fact]
    public void The_master_key_given_as_a_setting_does_what_the_file_does()
    {
        var sealedHere = Box.Seal("totp:1", "JBSWY3DPEHPK3PXP");
        var key = Convert.ToBase64String(File.ReadAllBytes(installation.KeyPath));
        using var elsewhere = installation.NodeWithoutKeyFile($"--Secrets:MasterKey={key}");
        BoxOf(elsewhere).Open("totp:1", sealedHere).ShouldBe("JBSWY3DPEHPK3PXP");
        Directory.EnumerateFiles(installation.OtherFolder, "*.key", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void The_key_file_has_32_bytes_for_the_servers_user_only()
    {
        Box.Seal("totp:1", "makes the file");
        File.ReadAllBytes(installation.KeyPath).Length.ShouldBe(32);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(installation.KeyPath).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private static SecretBox BoxOf(WebApplication node) => node.Services.GetRequiredService<SecretBox>();

    /// <summary>Half a surrogate pair is no text: UTF-8 has no bytes for it.</summary>
    private static bool IsText(string text) =>
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)) == text;

    /// <summary>A database and a data folder, and nodes of the product on them that do not listen.</summary>
    public sealed class Installation : IAsyncLifetime
    {
        private readonly string folder = Directory.CreateTempSubdirectory("im-test-").FullName;
        private TestDatabase database = null!;

        public WebApplication First { get; private set; } = null!;

        public string KeyPath => Path.Combine(folder, "keys", "master.key");

        public string OtherFolder => Directory.CreateDirectory(Path.Combine(folder, "other")).FullName;

        public WebApplication Node(params string[] settings) =>
            HouseSetup.Build([
                $"--DATA_DIR={folder}",
                "--Serilog:MinimumLevel:Default=Fatal",
                "--Serilog:MinimumLevel:Override:Microsoft=Fatal",
                .. database.Settings.Select(s => $"--{s.Key}={s.Value}"),
                .. settings,
            ]);

        /// <summary>On the same database, with a data folder of its own that stays without a key.</summary>
        public WebApplication NodeWithoutKeyFile(string setting)
        {
            var file = Path.Combine(folder, "interviewmaster.db");
            return Node([
                $"--DATA_DIR={OtherFolder}",
                .. TestDatabase.IsPostgres ? (string[])[] : [$"--ConnectionStrings:Database=Data Source={file}"],
                setting,
            ]);
        }

        public async ValueTask InitializeAsync()
        {
            database = await TestDatabase.CreateAsync();
            First = Node();
            await First.Services.PrepareDatabaseAsync(Ct);
        }

        public async ValueTask DisposeAsync()
        {
            await First.DisposeAsync();
            await database.DisposeAsync();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
