using System.Text;
using System.Text.Json.Nodes;
using InterviewMaster.Tests.Architecture;
using Npgsql;
using OtpNet;

namespace InterviewMaster.Tests.Platform;

/// <summary>
/// L01: a secret that is put into every input that takes one is found nowhere afterwards: not in the log, not in an
/// answer to somebody else's question, not in the clear in the database. Mails are where some of them belong.
/// </summary>
public sealed class CanaryTests
{
    private const string Password = "Canary-passw0rd-7f3a";
    private const string NextPassword = "Canary-next-passw0rd-2b9d";
    private const string Anything = "Canary-secret-5e1c-0123456789";
    private static readonly string[] SecretFields =
    [
        "password",
        "current_password",
        "new_password",
        "code",
        "two_factor_code",
        "token",
        "refresh_token",
        "credential",
    ];

    [Fact]
    public async Task L01_no_secret_is_in_the_log_in_an_answer_or_in_the_database()
    {
        await using var server = await ServerProcess.StartAsync();
        var secrets = new List<string> { Password, NextPassword, Anything };
        var ana = server.Stranger();
        const string email = "canary.mail@example.org";
        (await ana.Register(email, Password, "Ana")).ShouldBe(201);
        var signedIn = (await ana.LogIn(email, Password)).ShouldBe(200);
        ana.AccessToken = signedIn.Text("access_token");
        var setup = (await ana.Post("/auth/2fa/setup")).ShouldBe(200).Text("secret");
        var code = new Totp(Base32Encoding.ToBytes(setup)).ComputeTotp();
        var recovery = (await ana.Post("/auth/2fa/enable", new { code })).ShouldBe(200).Texts("recovery_codes");
        (await ana.Post("/auth/password-reset-request", new { email })).ShouldBe(202);
        await Eventually.Is(() => Tokens(server).Count == 2, "both mails");
        secrets.AddRange([
            signedIn.Text("access_token"),
            signedIn.Text("refresh_token"),
            setup,
            .. recovery,
            .. Tokens(server),
        ]);
        (
            await ana.Put("/users/me/password", new { current_password = Password, new_password = NextPassword })
        ).ShouldBe(204);

        var answers = await PutEverywhere(ana, Anything);
        answers.Count.ShouldBeGreaterThan(15);
        answers.Where(answer => answer.Contains(Anything, StringComparison.Ordinal)).ShouldBeEmpty();

        await Eventually.Is(
            () => server.Log.Contains("/auth/password-reset", StringComparison.Ordinal),
            "requests are logged"
        );
        secrets.Where(secret => server.Log.Contains(secret, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        var database = await Dump(server);
        database.ShouldContain(email, Case.Insensitive, "the dump is of the right database");
        secrets.Where(secret => database.Contains(secret, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        secrets
            .Select(s => s.Replace("-", "", StringComparison.Ordinal))
            .Where(secret => database.Contains(secret, StringComparison.OrdinalIgnoreCase))
            .ShouldBeEmpty("recovery codes are typed without their dash, too");
    }

    /// <summary>Every call of the contract that takes a secret, with the canary in each such field.</summary>
    private static async Task<List<string>> PutEverywhere(Person person, string canary)
    {
        var contract = JsonNode.Parse(await File.ReadAllTextAsync(Repository.PathOf("web", "openapi.json")))!;
        var answers = new List<string>();
        foreach (var (path, operations) in contract["paths"]!.AsObject())
        {
            foreach (var (method, operation) in operations!.AsObject())
            {
                var reference = (string?)operation?["requestBody"]?["content"]?["application/json"]?["schema"]?["$ref"];
                if (reference is null)
                    continue;
                var fields = contract["components"]!["schemas"]![reference.Split('/')[^1]]!["properties"]!.AsObject();
                if (!fields.Any(f => SecretFields.Contains(f.Key)))
                    continue;
                var body = new JsonObject();
                foreach (var field in fields.Select(f => f.Key))
                    body[field] = ValueFor(field, canary);
                var url = path["/api/v1".Length..]
                    .Replace("{", "", StringComparison.Ordinal)
                    .Replace("}", "", StringComparison.Ordinal);
                var reply = await person.SendRaw(new HttpMethod(method.ToUpperInvariant()), url, body.ToJsonString());
                reply.Status.ShouldBeInRange(200, 499, $"{method} {path}: {reply.Body}");
                answers.Add(reply.Body);
                // Broken on the way: what cannot be read is not repeated either.
                answers.Add(
                    (
                        await person.SendRaw(
                            new HttpMethod(method.ToUpperInvariant()),
                            url,
                            $"{{\"password\": \"{canary}\", "
                        )
                    ).Body
                );
            }
        }
        return answers;
    }

    private static JsonNode ValueFor(string field, string canary) =>
        field switch
        {
            "email" => "somebody.else@example.org",
            "challenge_id" => Guid.CreateVersion7().ToString(),
            "credential" => new JsonObject { ["id"] = canary, ["rawId"] = canary },
            _ => SecretFields.Contains(field) ? canary : "Ana",
        };

    private static List<string> Tokens(ServerProcess server)
    {
        var outbox = Path.Combine(server.DataFolder, "outbox");
        return Directory.Exists(outbox)
            ?
            [
                .. Directory
                    .EnumerateFiles(outbox, "*.eml")
                    .Select(path => MimeKit.MimeMessage.Load(path))
                    .Where(mail => mail.TextBody!.Contains("#token=", StringComparison.Ordinal))
                    .Select(mail => mail.Token()),
            ]
            : [];
    }

    /// <summary>All that the database holds: the bytes of its files, or every row of every table.</summary>
    private static async Task<string> Dump(ServerProcess server)
    {
        var connection = server.Database.Settings.SingleOrDefault(s => s.Key == "ConnectionStrings:Database").Value;
        if (connection is null)
        {
            var files = Directory.EnumerateFiles(server.DataFolder, "*.db*").ToList();
            files.Count.ShouldBeGreaterThanOrEqualTo(2);
            return string.Concat(files.Select(ReadShared));
        }
        await using var source = NpgsqlDataSource.Create(connection);
        await using var tables = source.CreateCommand(
            "SELECT string_agg(format('SELECT t::text FROM %I t', tablename), ' UNION ALL ') FROM pg_tables WHERE schemaname = 'public'"
        );
        var all = (string)(await tables.ExecuteScalarAsync())!;
        await using var rows = source.CreateCommand($"SELECT string_agg(row, E'\\n') FROM ({all}) AS everything(row)");
        return (string)(await rows.ExecuteScalarAsync())!;
    }

    private static string ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
