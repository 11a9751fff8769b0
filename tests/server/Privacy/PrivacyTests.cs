using System.IO.Compression;
using InterviewMaster.Tests.Resumes;

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
                [
                    "account.json",
                    "sessions.json",
                    "preferences.json",
                    "passkeys.json",
                    "security_events.json",
                    "resumes.json",
                    "interviews.json",
                    "evaluations.json",
                ],
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

    private Task<Person> SomebodyWithALife(string name, string answer) => Life.Of(server, name, answer);

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
