using System.IO.Compression;
using InterviewMaster.Tests.Resumes;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Tests.Privacy;

public sealed class PrivacyTests(TestServer server)
{
    [Fact]
    public async Task The_export_holds_all_that_is_hers_and_nothing_of_others_and_no_secret()
    {
        var ana = await SomebodyWithALife("ana", "Ana says: measure first, then change one thing.");
        var bo = await SomebodyWithALife("bo", "Bo says: change everything, then measure.");

        var reply = await ana.Get("/users/me/export");
        reply.Status.ShouldBe(200);
        reply.ContentType.ShouldBe("application/zip");
        reply.Header("Content-Disposition").ShouldNotBeNull().ShouldContain("attachment");
        var files = Unzip(reply.Bytes.ToArray());
        files
            .Keys.Where(name => name.EndsWith(".json", StringComparison.Ordinal))
            .ShouldBe(
                ["account.json", "sessions.json", "resumes.json", "interviews.json", "evaluations.json"],
                ignoreOrder: true
            );
        files.Single(f => f.Key.StartsWith("resumes/", StringComparison.Ordinal)).Value.ShouldBe(ResumeFiles.Pdf());

        var all = string.Concat(files.Values.Select(System.Text.Encoding.UTF8.GetString));
        all.ShouldContain(ana.Email);
        all.ShouldContain("Ana says: measure first, then change one thing.");
        all.ShouldContain("A draft of ana");
        all.ShouldContain("Northwind Traders");
        all.ShouldNotContain(bo.Email);
        all.ShouldNotContain("Bo says");
        all.ShouldNotContain(bo.Id.ToString());
        all.ShouldNotContain("$2a$");
        all.ShouldNotContain("_hash\"", Case.Insensitive, "no field that holds one");
        all.ShouldNotContain(ana.RefreshToken);
    }

    [Fact]
    public async Task Nothing_is_deleted_without_the_password()
    {
        var ana = await server.SignIn();
        (await ana.Delete("/users/me", new { password = "Wrong-password-1" })).ShouldBeRefused(400, "wrong_password");
        (await ana.Delete("/users/me", new { })).ShouldNameFields("password");
        (await ana.Get("/users/me")).ShouldBe(200);
    }

    [Fact]
    public async Task After_deletion_nothing_of_the_person_is_left_and_others_are_untouched()
    {
        var ana = await SomebodyWithALife("ana", "Ana says: measure first, then change one thing.");
        var bo = await SomebodyWithALife("bo", "Bo says: change everything, then measure.");
        var resume = Guid.Parse((string)(await ana.Get("/resumes")).List("items")[0]!["resume_id"]!);
        var file = Path.Combine(server.UploadsFolder, $"{resume}.pdf");
        File.Exists(file).ShouldBeTrue();
        (await RowsOf(bo.Id)).Values.Count(rows => rows > 0).ShouldBeGreaterThanOrEqualTo(6);

        (await ana.Delete("/users/me", new { password = ana.Password })).ShouldBe(204);
        (await ana.Get("/users/me")).ShouldBe(401);
        (await ana.Refresh(ana.RefreshToken)).ShouldBe(401);
        (await ana.LogIn(ana.Email)).ShouldBeRefused(401, "invalid_credentials");
        var left = await RowsOf(ana.Id);
        left.ShouldAllBe(table => table.Value == 0, string.Join(", ", left));
        await Eventually.Is(() => !File.Exists(file), "the uploaded file is deleted");

        (await bo.Get("/users/me")).ShouldBe(200);
        (await bo.Get("/interviews")).List("items").Count.ShouldBe(1);
        (await server.Stranger().Register(ana.Email)).ShouldBe(201);
    }

    private async Task<Person> SomebodyWithALife(string name, string answer)
    {
        var person = await server.SignIn(name);
        (await person.UploadAndWait(ResumeFiles.Pdf(), "cv.pdf")).Text("status").ShouldBe("education_parsed");
        var practice = await person.StartInterview(2);
        var id = (await person.Submit(practice, practice.QuestionIds[0], answer, key: "once")).Id("answer_id");
        await person.WaitForEvaluation(id);
        await person.SaveDraft(practice, practice.QuestionIds[1], $"A draft of {name}");
        await person.Refresh(person.RefreshToken);
        return person;
    }

    /// <summary>Rows with the user's id in any column that can hold it, by table: from the model, so none is forgotten.</summary>
    private Task<Dictionary<string, int>> RowsOf(Guid userId) =>
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

    private static Dictionary<string, byte[]> Unzip(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var content = entry.Open();
                using var copy = new MemoryStream();
                content.CopyTo(copy);
                return copy.ToArray();
            }
        );
    }
}
