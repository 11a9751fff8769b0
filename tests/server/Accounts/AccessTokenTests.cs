using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace InterviewMaster.Tests.Accounts;

public sealed class AccessTokenTests(TestServer server)
{
    [Fact]
    public async Task Without_a_token_nothing_is_told()
    {
        var reply = (await server.Stranger().Get("/users/me")).ShouldBeRefused(401, "unauthorized");
        reply.Header("WWW-Authenticate").ShouldBe("Bearer");
    }

    [Fact]
    public async Task A_token_that_says_it_needs_no_signature_is_refused()
    {
        var ana = await server.SignIn();
        var payload = ana.AccessToken!.Split('.')[1];
        foreach (var algorithm in new[] { "none", "None", "NONE" })
        {
            var header = Encode(Encoding.UTF8.GetBytes($$"""{"alg":"{{algorithm}}","typ":"JWT"}"""));
            ana.AccessToken = $"{header}.{payload}.";
            (await ana.Get("/users/me")).ShouldBe(401);
        }
    }

    [Fact]
    public async Task A_token_signed_with_another_key_is_refused()
    {
        var ana = await server.SignIn();
        var parts = ana.AccessToken!.Split('.');
        var signed = Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}");
        ana.AccessToken = $"{parts[0]}.{parts[1]}.{Encode(HMACSHA256.HashData(new byte[32], signed))}";
        (await ana.Get("/users/me")).ShouldBe(401);
    }

    [Fact]
    public async Task A_token_with_a_changed_payload_is_refused()
    {
        var ana = await server.SignIn();
        var parts = ana.AccessToken!.Split('.');
        var payload = PayloadOf(ana.AccessToken);
        payload["role"] = "admin";
        ana.AccessToken = $"{parts[0]}.{Encode(Encoding.UTF8.GetBytes(payload.ToJsonString()))}.{parts[2]}";
        (await ana.Get("/users/me")).ShouldBe(401);
    }

    [Fact]
    public async Task A_token_with_one_flipped_character_is_refused_wherever_it_is()
    {
        var ana = await server.SignIn();
        var token = ana.AccessToken!;
        var checkedPlaces = 0;
        // The last character of a part may hold unused bits; all others count.
        for (var place = 0; place < token.Length - 1; place += 11)
        {
            if (token[place] == '.' || token[place + 1] == '.')
                continue;
            var flipped = token[place] == 'A' ? 'B' : 'A';
            ana.AccessToken = string.Concat(token.AsSpan(0, place), [flipped], token.AsSpan(place + 1));
            (await ana.Get("/users/me")).Status.ShouldBe(401, $"place {place}");
            checkedPlaces++;
        }
        checkedPlaces.ShouldBeGreaterThan(20);
        ana.AccessToken = token;
        (await ana.Get("/users/me")).ShouldBe(200);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("....")]
    public async Task What_is_no_token_is_refused(string token)
    {
        var ana = await server.SignIn();
        ana.AccessToken = token;
        (await ana.Get("/users/me")).ShouldBe(401);
    }

    [Fact]
    public async Task A_refresh_token_is_no_access_token()
    {
        var ana = await server.SignIn();
        ana.AccessToken = ana.RefreshToken;
        (await ana.Get("/users/me")).ShouldBe(401);
    }

    [Fact]
    public async Task A_token_carries_no_personal_data()
    {
        var ana = await server.SignIn();
        PayloadOf(ana.AccessToken!)
            .Select(claim => claim.Key)
            .ShouldBe(["iss", "aud", "sub", "sid", "role", "jti", "iat", "nbf", "exp"], ignoreOrder: true);
    }

    internal static JsonObject PayloadOf(string token) => JsonNode.Parse(Decode(token.Split('.')[1]))!.AsObject();

    private static string Encode(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);

    private static byte[] Decode(string text) => System.Buffers.Text.Base64Url.DecodeFromChars(text);
}
