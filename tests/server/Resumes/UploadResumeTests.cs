using System.Runtime.Versioning;
using System.Text;
using CsCheck;
using InterviewMaster.Features.Resumes;
using Microsoft.EntityFrameworkCore;
using ResumeParsing;

namespace InterviewMaster.Tests.Resumes;

public sealed class UploadResumeTests(TestServer server)
{
    [Fact]
    public async Task A_pdf_is_taken_at_once_and_read_in_the_background()
    {
        var ana = await server.SignIn();
        var file = ResumeFiles.Pdf();
        var receipt = (await ana.Upload(file, "mara.pdf")).ShouldBe(201);
        receipt.Text("filename").ShouldBe("mara.pdf");
        receipt.Number("file_size").ShouldBe(file.Length);
        receipt.Text("status").ShouldBe("uploaded");
        receipt.Header("Location").ShouldBe($"/api/v1/resumes/{receipt.Id("resume_id")}");
    }

    [Theory]
    [InlineData("mara.pdf")]
    [InlineData("mara.docx")]
    public async Task What_is_in_the_file_ends_up_in_its_fields(string name)
    {
        var ana = await server.SignIn();
        var file = name.EndsWith(".pdf", StringComparison.Ordinal) ? ResumeFiles.Pdf() : ResumeFiles.Docx();
        var resume = await ana.UploadAndWait(file, name);
        resume.Text("status").ShouldBe("education_parsed", resume.Body);
        resume.IsNull("failure_reason").ShouldBeTrue();
        resume.Text("extracted_text").ShouldContain("Northwind Traders");
        Names(resume, "skills.technical_skills").Concat(Names(resume, "skills.tools")).ShouldContain("Python");
        Names(resume, "skills.technical_skills").Concat(Names(resume, "skills.tools")).ShouldContain("Docker");
        resume.Text("experience.0.company_name").ShouldBe("Northwind Traders");
        resume.Text("experience.0.start_date").ShouldBe("2020-01-01");
        resume.Number("total_experience_months").ShouldBe(36);
        resume.Text("seniority_level").ShouldBe("Mid");
        resume.Text("education.0.degree_type").ShouldBe("Bachelor");
        resume.Number("education.0.graduation_year").ShouldBe(2019);
    }

    [Theory]
    [InlineData("cv.pdf", "MZ\u0090\u0000 an executable")]
    [InlineData("cv.docx", "MZ\u0090\u0000 an executable")]
    [InlineData("cv.pdf", "")]
    [InlineData("cv.pdf", "%PD")]
    [InlineData("cv.docx", "%PDF-1.4 under another name")]
    [InlineData("cv.pdf", "PK\u0003\u0004 under another name")]
    [InlineData("cv.exe", "%PDF-1.4 under another name")]
    [InlineData("cv.pdf.exe", "%PDF-1.4 with two endings")]
    [InlineData("cv", "%PDF-1.4 without an ending")]
    public async Task A_file_whose_content_and_name_do_not_agree_is_refused_and_not_kept(string name, string content)
    {
        var ana = await server.SignIn();
        (await ana.Upload(Encoding.Latin1.GetBytes(content), name)).ShouldBeRefused(400, "unsupported_type");
        (await ana.Get("/resumes")).ShouldBe(200).List("items").ShouldBeEmpty();
    }

    /// <summary>P4: of all names exactly those that end in .pdf or .docx are taken, in any case.</summary>
    [Fact]
    public void P4_a_file_is_taken_exactly_when_its_extension_is_pdf_or_docx_and_its_content_agrees()
    {
        var extensions = Gen.OneOf(
            Gen.OneOf(".pdf", ".PDF", ".docx", ".DocX", ".doc", ".exe", "", ".pdf ", ".pdf.exe", ".txt", ".rtf"),
            Gen.Char['a', 'z'].Array[0, 5].Select(letters => $".{new string(letters)}")
        );
        Gen.Select(Gen.Char.AlphaNumeric.Array[0, 12].Select(c => new string(c)), extensions, Gen.Bool)
            .Sample(
                (stem, extension, isPdf) =>
                {
                    var head = isPdf ? "%PDF-1.7"u8.ToArray() : [0x50, 0x4B, 3, 4, 0, 0, 0, 0];
                    ResumeFileKind? expected = extension.ToUpperInvariant() switch
                    {
                        ".PDF" when isPdf => ResumeFileKind.Pdf,
                        ".DOCX" when !isPdf => ResumeFileKind.Docx,
                        _ => null,
                    };
                    ResumeFile.Recognise(head, stem + extension).ShouldBe(expected, stem + extension);
                },
                iter: 1000
            );
    }

    /// <summary>P5: ten megabytes are taken, one byte more is not.</summary>
    [Fact]
    public async Task P5_ten_megabytes_are_the_boundary()
    {
        var ana = await server.SignIn();
        var file = new byte[10_485_761];
        ResumeFiles.Pdf().CopyTo(file, 0);
        (await ana.Upload(file, "big.pdf")).ShouldBeRefused(413, "file_too_large");
        (await ana.Get("/resumes")).List("items").ShouldBeEmpty();
        (await ana.Upload(file[..10_485_760], "big.pdf")).ShouldBe(201).Number("file_size").ShouldBe(10_485_760);
    }

    [Fact]
    public async Task A_corrupt_file_gets_a_reason_that_a_person_understands_and_the_server_lives()
    {
        var ana = await server.SignIn();
        var resume = await ana.UploadAndWait(ResumeFiles.CorruptPdf(), "broken.pdf");
        resume.Text("status").ShouldBe("extraction_failed");
        resume.Text("failure_reason").Length.ShouldBeGreaterThan(20);
        resume.Text("failure_reason").ShouldNotContain("Exception");
        (await ana.UploadAndWait(ResumeFiles.Docx(), "good.docx")).Text("status").ShouldBe("education_parsed");
    }

    [Fact]
    public async Task A_file_without_text_says_so()
    {
        var ana = await server.SignIn();
        var resume = await ana.UploadAndWait(ResumeFiles.Pdf(" "), "scan.pdf");
        resume.Text("status").ShouldBe("extraction_failed");
        resume.Text("failure_reason").ShouldContain("text");
    }

    [Theory]
    [InlineData("../../../etc/cron.d/cv.pdf", "cv.pdf")]
    [InlineData("C:\\Users\\ana\\cv.pdf", "cv.pdf")]
    [InlineData("..\\..\\cv.pdf", "cv.pdf")]
    [InlineData("cv\r\nSet-Cookie: a=b.pdf", "cvSet-Cookie: a=b.pdf")]
    [InlineData("cv\u202Efdp.exe.pdf", "cvfdp.exe.pdf")]
    [InlineData("<script>alert(1)<.pdf", "<script>alert(1)<.pdf")]
    [InlineData("/", "resume")]
    public void A_name_is_shown_without_path_and_tricks(string sent, string shown) =>
        ResumeRules.DisplayName(sent).ShouldBe(shown);

    [Fact]
    public void A_very_long_name_keeps_its_ending() =>
        ResumeRules.DisplayName(new string('n', 300) + ".pdf").ShouldBe(new string('n', 196) + ".pdf");

    [Fact]
    public async Task A_name_never_becomes_a_path_on_the_disk()
    {
        var ana = await server.SignIn();
        var reply = (await ana.Upload(ResumeFiles.Pdf(), "../../escape.pdf")).ShouldBe(201);
        reply.Text("filename").ShouldBe("escape.pdf");
        File.Exists(Path.Combine(server.UploadsFolder, $"{reply.Id("resume_id")}.pdf")).ShouldBeTrue();
        Directory.EnumerateFiles(server.DataFolder, "escape*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_newest_five_are_kept_and_the_files_of_older_ones_are_deleted()
    {
        var ana = await server.SignIn();
        var ids = new List<Guid>();
        for (var number = 1; number <= 7; number++)
            ids.Add(
                (await ana.Upload(ResumeFiles.Docx($"Résumé {number}"), $"{number}.docx")).ShouldBe(201).Id("resume_id")
            );
        (await ana.Get("/resumes"))
            .List("items")
            .Select(item => (string)item!["filename"]!)
            .ShouldBe(["7.docx", "6.docx", "5.docx", "4.docx", "3.docx"]);
        await Eventually.Is(
            () => ids[..2].TrueForAll(id => !File.Exists(PathOf(id))),
            "the files of the two oldest résumés are gone"
        );
        ids[2..].TrueForAll(id => File.Exists(PathOf(id))).ShouldBeTrue();

        string PathOf(Guid id) => Path.Combine(server.UploadsFolder, $"{id}.docx");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Uploaded_files_are_readable_by_the_server_only()
    {
        var ana = await server.SignIn();
        var id = (await ana.Upload(ResumeFiles.Pdf(), "cv.pdf")).ShouldBe(201).Id("resume_id");
        File.GetUnixFileMode(Path.Combine(server.UploadsFolder, $"{id}.pdf"))
            .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task The_same_key_uploads_once()
    {
        var ana = await server.SignIn();
        var file = ResumeFiles.Pdf();
        var first = (await ana.Upload(file, "cv.pdf", key: "upload-1")).ShouldBe(201);
        var again = (await ana.Upload(file, "cv.pdf", key: "upload-1")).ShouldBe(201);
        again.Body.ShouldBe(first.Body);
        again.Header("Idempotency-Replayed").ShouldBe("true");
        (await server.InDb(db => db.Resumes.CountAsync(r => r.UserId == ana.Id))).ShouldBe(1);
        (await ana.Upload(ResumeFiles.Pdf("Another"), "cv.pdf", key: "upload-1")).ShouldBe(422);
    }

    [Fact]
    public async Task A_form_without_a_file_names_the_field()
    {
        var ana = await server.SignIn();
        using var form = new MultipartFormDataContent { { new StringContent("x"), "other" } };
        (await ana.Send(HttpMethod.Post, "/resumes", form)).ShouldNameFields("file");
    }

    [Fact]
    public async Task Json_is_no_upload()
    {
        var ana = await server.SignIn();
        (await ana.Post("/resumes", new { file = "cv.pdf" })).ShouldBeRefused(415, "unsupported_media_type");
    }

    private static IEnumerable<string> Names(Reply resume, string path) =>
        resume.List(path).Select(skill => (string)skill!["name"]!);
}
