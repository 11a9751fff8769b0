using InterviewMaster.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Accounts;

public sealed class RegisterTests(TestServer server)
{
    [Fact]
    public async Task Registering_answers_with_the_whole_profile_and_no_secret()
    {
        var email = Fresh("Ana");
        var reply = (await server.Stranger().Register($" {email} ", name: " Ana Reyes ")).ShouldBe(201);

        reply.Json.AsObject().Select(p => p.Key).ShouldBe(["user"]);
        reply
            .At("user")!
            .AsObject()
            .Select(p => p.Key)
            .ShouldBe(
                [
                    "id",
                    "email",
                    "name",
                    "target_role",
                    "experience_level",
                    "location",
                    "account_status",
                    "email_verified",
                    "role",
                    "time_zone",
                    "created_at",
                ],
                ignoreOrder: true
            );
        reply.Text("user.email").ShouldBe(email);
        reply.Text("user.name").ShouldBe("Ana Reyes");
        reply.Text("user.account_status").ShouldBe("pending_verification");
        reply.Text("user.role").ShouldBe("user");
        reply.Text("user.time_zone").ShouldBe("UTC");
        reply.IsNull("user.target_role").ShouldBeTrue();
        reply.Header("Location").ShouldBe("/api/v1/users/me");
    }

    [Fact]
    public void The_first_account_of_an_installation_is_its_administrator() =>
        server.FirstRegistration.ShouldBe(201).Text("user.role").ShouldBe("admin");

    [Fact]
    public async Task An_email_that_is_taken_is_refused_whatever_its_case()
    {
        var email = Fresh("bo");
        (await server.Stranger().Register(email)).ShouldBe(201);
        (await server.Stranger().Register(email.ToUpperInvariant())).ShouldBeRefused(409, "email_taken");
    }

    [Fact]
    public async Task Of_parallel_registrations_of_one_email_exactly_one_gets_it()
    {
        var email = Fresh("crowd");
        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => server.Stranger().Register(email)));
        replies.Count(r => r.Status == 201).ShouldBe(1);
        replies.Where(r => r.Status != 201).ShouldAllBe(r => r.ShouldBeRefused(409, "email_taken") != null);
    }

    [Fact]
    public async Task Every_wrong_field_is_named_at_once()
    {
        var reply = await server.Stranger().Register("not an address", "short", " ");
        reply.ShouldNameFields("email", "password", "name");
        reply
            .Errors("password")
            .ShouldBe([
                "Use at least 8 characters.",
                "Add an upper-case letter.",
                "Add a digit.",
                "Add a special character such as ! or -.",
            ]);
    }

    [Fact]
    public async Task Fields_that_are_missing_are_named()
    {
        var reply = await server.Stranger().Post("/auth/register", new { });
        reply.ShouldNameFields("email", "password", "name");
    }

    [Fact]
    public async Task A_field_that_nobody_asked_for_is_refused()
    {
        var reply = await server
            .Stranger()
            .Post(
                "/auth/register",
                new
                {
                    email = Fresh("dee"),
                    password = Person.GoodPassword,
                    name = "Dee",
                    role = "admin",
                }
            );
        reply.ShouldNameFields("role");
    }

    [Theory]
    [InlineData("ana@example.org")]
    [InlineData("ana.reyes+jobs@sub.example.co.uk")]
    [InlineData("o'neil_1-2@example.org")]
    [InlineData("x@a-b.example")]
    [InlineData("!#$%&'*/=?^`{|}~@example.org")]
    public void An_address_that_mail_can_be_sent_to_is_taken(string email) =>
        AccountRules.IsEmail(email).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("ana")]
    [InlineData("@example.org")]
    [InlineData("ana@")]
    [InlineData("ana@example")]
    [InlineData("ana@@example.org")]
    [InlineData("ana@exa mple.org")]
    [InlineData("ana reyes@example.org")]
    [InlineData(".ana@example.org")]
    [InlineData("ana.@example.org")]
    [InlineData("an..a@example.org")]
    [InlineData("ana@-example.org")]
    [InlineData("ana@example-.org")]
    [InlineData("ana@.example.org")]
    [InlineData("ana@example..org")]
    [InlineData("ana@example.org\n")]
    [InlineData("ana@example.org\r\nBcc: all@example.org")]
    [InlineData("Ana <ana@example.org>")]
    [InlineData("ana@example.org,bo@example.org")]
    [InlineData("ana@example.1")]
    [InlineData("ana\u0000@example.org")]
    public void What_is_no_address_is_refused(string email) => AccountRules.IsEmail(email).ShouldBeFalse();

    [Theory]
    [InlineData(64, 249, true)]
    [InlineData(65, 249, false)]
    [InlineData(64, 254, true)]
    [InlineData(64, 255, false)]
    public void An_address_has_at_most_64_characters_before_the_at_and_254_in_all(int local, int total, bool isEmail)
    {
        var rest = total - local - 1;
        var labels = string.Concat(Enumerable.Repeat("abcdefghi.", 40))[..(rest - 4)].TrimEnd('.');
        var email = $"{new string('a', local)}@{labels.PadRight(rest - 4, 'x')}.org";
        email.Length.ShouldBe(total);
        AccountRules.IsEmail(email).ShouldBe(isEmail);
    }

    [Fact]
    public async Task The_password_is_kept_as_a_bcrypt_hash_only()
    {
        var ana = await server.SignIn();
        var stored = await server.InDb(db =>
            db.Users.Where(u => u.Id == ana.Id).Select(u => u.PasswordHash!).SingleAsync()
        );
        stored.ShouldStartWith("$2");
        stored.ShouldNotContain(ana.Password);
        new BcryptPasswordHasher().HashPassword(null!, "Practise-2-day").ShouldStartWith("$2a$12$");
    }

    [Fact]
    public void All_of_a_long_password_counts()
    {
        var hasher = new BcryptPasswordHasher(cost: 4);
        var start = new string('a', 100);
        var hash = hasher.HashPassword(null!, start + "1");
        hasher
            .VerifyHashedPassword(null!, hash, start + "2")
            .ShouldBe(Microsoft.AspNetCore.Identity.PasswordVerificationResult.Failed);
    }

    private static string Fresh(string name) => $"{name}.{Guid.CreateVersion7():N}@example.org";
}
