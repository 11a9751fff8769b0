using InterviewMaster.Features.Privacy;
using InterviewMaster.Tests.Email;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;

namespace InterviewMaster.Tests.Privacy;

public sealed class AccountDeletionTests(TestServer server)
{
    [Fact]
    public async Task Asking_for_it_signs_everything_out_and_the_account_waits_for_two_weeks()
    {
        await using var own = await TestServer.StartAsync();
        var ana = await own.SignIn();
        var phone = ana.OnAnotherDevice();
        await phone.SignInAgain();
        (await Delete(ana)).ShouldBe(204);
        (await ana.Get("/users/me")).ShouldBe(401);
        (await phone.Refresh(phone.RefreshToken)).ShouldBe(401);
        var closing = (await ana.LogIn(ana.Email)).ShouldBeRefused(403, "account_closing");
        (closing.Instant("deletes_at") - own.Clock.GetUtcNow()).TotalDays.ShouldBeInRange(13.9, 14);
        (await ana.LogIn(ana.Email, "Wrong-password-1")).ShouldBeRefused(401, "invalid_credentials");
        await own.MailTo(ana.Email, "Your account will be deleted");
        (await own.Stranger().Register(ana.Email)).ShouldBeRefused(409, "email_taken");

        own.Clock.Advance(TimeSpan.FromDays(13.9));
        await RunJob(own);
        (await ana.LogIn(ana.Email)).ShouldBeRefused(403, "account_closing");
    }

    [Fact]
    public async Task Who_changes_their_mind_in_time_keeps_everything()
    {
        await using var own = await TestServer.StartAsync();
        var ana = await Life.Of(own, "ana", "Ana says: measure first, then change one thing.");
        (await Delete(ana)).ShouldBe(204);
        (
            await own.Stranger().Post("/auth/cancel-deletion", new { email = ana.Email, password = "Wrong-password-1" })
        ).ShouldBeRefused(401, "invalid_credentials");
        (
            await own.Stranger().Post("/auth/cancel-deletion", new { email = ana.Email, password = ana.Password })
        ).ShouldBe(204);
        own.Clock.Advance(TimeSpan.FromDays(20));
        await RunJob(own);
        await ana.SignInAgain();
        (await ana.Get("/interviews")).List("items").Count.ShouldBe(1);
    }

    [Fact]
    public async Task After_two_weeks_nothing_of_the_person_is_left_and_others_are_untouched()
    {
        await using var own = await TestServer.StartAsync();
        var ana = await Life.Of(own, "ana", "Ana says: measure first, then change one thing.");
        var bo = await Life.Of(own, "bo", "Bo says: change everything, then measure.");
        (await ana.Post("/auth/2fa/setup")).ShouldBe(200);
        var resume = Guid.Parse((string)(await ana.Get("/resumes")).List("items")[0]!["resume_id"]!);
        var file = Path.Combine(own.UploadsFolder, $"{resume}.pdf");
        File.Exists(file).ShouldBeTrue();
        (await RowsOf(own, bo.Id)).Values.Count(rows => rows > 0).ShouldBeGreaterThanOrEqualTo(8);

        (await Delete(ana)).ShouldBe(204);
        own.Clock.Advance(TimeSpan.FromDays(14));
        await RunJob(own);
        await ShouldBeGone(own, ana);
        await Eventually.Is(() => !File.Exists(file), "the uploaded file is deleted");
        await Eventually.Is(() => own.MailsTo(ana.Email).Count == 0, "her mails are gone from the outbox");
        own.MailsTo(bo.Email).ShouldNotBeEmpty();
        await RunJob(own);

        await bo.SignInAgain();
        (await bo.Get("/interviews")).List("items").Count.ShouldBe(1);
        (await own.Stranger().Register(ana.Email)).ShouldBe(201);
    }

    /// <summary>A code works once: none must be used up on the way to keeping the account.</summary>
    [Fact]
    public async Task With_a_second_factor_one_code_is_enough_to_keep_it_and_come_in()
    {
        var ana = await server.SignIn();
        var secret = (await ana.Post("/auth/2fa/setup")).ShouldBe(200).Text("secret");
        var app = new Totp(Base32Encoding.ToBytes(secret));
        (await ana.Post("/auth/2fa/enable", new { code = app.ComputeTotp() })).ShouldBe(200);
        (await Delete(ana)).ShouldBe(204);
        var code = app.ComputeTotp(TimeProvider.System.GetUtcNow().AddSeconds(30).UtcDateTime);
        var signIn = new
        {
            email = ana.Email,
            password = ana.Password,
            two_factor_code = code,
        };
        (await ana.Post("/auth/login", signIn)).ShouldBeRefused(403, "account_closing");
        (await ana.Post("/auth/cancel-deletion", new { email = ana.Email, password = ana.Password })).ShouldBe(204);
        (await ana.LogIn(ana.Email)).ShouldBeRefused(401, "two_factor_required");
        (await ana.Post("/auth/login", signIn)).ShouldBe(200);
    }

    [Fact]
    public async Task Where_mail_is_sent_a_last_one_says_that_it_is_done()
    {
        await using var mail = new SmtpListener();
        var settings = new Dictionary<string, string>
        {
            ["Privacy:DeletionGraceDays"] = "0",
            ["Email:SmtpUrl"] = mail.Url,
        };
        await using var own = await TestServer.StartAsync(settings: settings);
        var ana = own.Stranger();
        const string email = "ana@example.org";
        (await ana.Register(email)).ShouldBe(201);
        await Eventually.Is(() => mail.Mails.Any(m => m.Recipients.Contains(email)), "the first mail");
        var token = mail.Mails.Single(m => m.Recipients.Contains(email)).Message.Token();
        (await ana.Post("/auth/verify-email", new { token })).ShouldBe(204);
        ana.AccessToken = (await ana.LogIn(email)).ShouldBe(200).Text("access_token");
        (await Delete(ana)).ShouldBe(204);
        await Eventually.Is(
            () => mail.Mails.Any(m => m.Recipients.Contains(email) && m.Message.Subject == "Your account was deleted"),
            "the last mail"
        );
    }

    [Fact]
    public async Task Without_a_grace_period_it_happens_at_once()
    {
        var settings = new Dictionary<string, string> { ["Privacy:DeletionGraceDays"] = "0" };
        await using var own = await TestServer.StartAsync(settings: settings);
        var ana = await Life.Of(own, "ana", "Ana says: measure first, then change one thing.");
        (await Delete(ana)).ShouldBe(204);
        await ShouldBeGone(own, ana);
    }

    [Fact]
    public async Task Nothing_is_deleted_without_the_password_and_guessing_it_locks()
    {
        var ana = await server.SignIn();
        (await ana.Delete("/users/me", new { })).ShouldNameFields("password");
        for (var i = 0; i < 5; i++)
            (await ana.Delete("/users/me", new { password = "Wrong-password-1" })).ShouldBeRefused(
                400,
                "wrong_password"
            );
        (await Delete(ana)).ShouldBeRefused(423, "account_locked");
        (await ana.Get("/users/me")).ShouldBe(200);
    }

    [Fact]
    public async Task The_only_administrator_cannot_leave_the_others_alone()
    {
        await using var own = await TestServer.StartAsync();
        var admin = own.Stranger();
        admin.AccessToken = (await admin.LogIn("first@example.org")).ShouldBe(200).Text("access_token");
        await own.SignIn("bo");
        (await Delete(admin)).ShouldBeRefused(409, "last_admin");
        (await admin.Get("/users/me")).ShouldBe(200);
    }

    [Fact]
    public async Task Somebody_alone_may_go()
    {
        await using var own = await TestServer.StartAsync();
        var admin = own.Stranger();
        admin.AccessToken = (await admin.LogIn("first@example.org")).ShouldBe(200).Text("access_token");
        (await Delete(admin)).ShouldBe(204);
    }

    private static Task<Reply> Delete(Person person) => person.Delete("/users/me", new { password = person.Password });

    private static Task<int> RunJob(TestServer own) =>
        own.InScope(async services =>
        {
            await DeleteClosedAccountsJob.Handle(
                new(),
                services.GetRequiredService<AccountDeletion>(),
                services.GetRequiredService<Data.AppDb>(),
                own.Clock,
                TestContext.Current.CancellationToken
            );
            return 0;
        });

    /// <summary>All but the audit log, which keeps the bare id for the rest of its 90 days.</summary>
    private static async Task ShouldBeGone(TestServer own, Person person)
    {
        (await person.LogIn(person.Email)).ShouldBeRefused(401, "invalid_credentials");
        var left = await RowsOf(own, person.Id);
        left.Remove("audit_entries", out var entries).ShouldBeTrue();
        entries.ShouldBeGreaterThan(0);
        left.ShouldAllBe(table => table.Value == 0, string.Join(", ", left));
        var audit = await own.InDb(db => db.AuditEntries.Where(e => e.UserId == person.Id).ToListAsync());
        audit.ShouldAllBe(e => !e.Data.Contains(person.Email) && !e.Data.Contains("ana"));
        audit[^1].Event.ShouldBe("account.deleted");
    }

    /// <summary>Rows with the user's id in any column that can hold it, by table: from the model, so none is forgotten.</summary>
    private static Task<Dictionary<string, int>> RowsOf(TestServer server, Guid userId) =>
        server.InDb(async db =>
        {
            var rows = new Dictionary<string, int>();
            foreach (var entity in db.Model.GetEntityTypes())
            {
                foreach (var property in entity.GetProperties())
                {
                    var isAccount = entity.ClrType == typeof(Features.Accounts.Account) && property.Name == "Id";
                    if (property.Name != "UserId" && !isAccount)
                        continue;
                    var sql =
                        $"SELECT COUNT(*) AS \"Value\" FROM \"{entity.GetTableName()}\" WHERE \"{property.GetColumnName()}\" = {{0}}";
                    rows[entity.GetTableName()!] = await db.Database.SqlQueryRaw<int>(sql, userId).SingleAsync();
                }
            }
            rows.Count.ShouldBeGreaterThanOrEqualTo(9);
            return rows;
        });
}
