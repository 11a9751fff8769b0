using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ResumeParsing.Tests;

public sealed class HostileFileTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void An_empty_file_is_refused() => Code([], "resume.pdf").ShouldBe("empty");

    [Fact]
    public void A_program_renamed_to_pdf_is_refused() =>
        Code([0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0, 4], "resume.pdf").ShouldBe("unsupported_type");

    [Fact]
    public void A_script_before_the_pdf_mark_is_refused() =>
        Code("<script>1</script>%PDF-1.7"u8.ToArray(), "resume.pdf").ShouldBe("unsupported_type");

    [Fact]
    public void A_zip_without_a_word_document_is_refused() =>
        Code(Docx.Zip(("hello.txt", "hello")), "resume.docx").ShouldBe("unsupported_type");

    [Fact]
    public void A_word_file_with_macros_is_refused()
    {
        var file = Docx.Zip(
            ("[Content_Types].xml", Docx.Types),
            ("word/document.xml", Docx.Document("")),
            ("word/vbaProject.bin", "macro")
        );

        Code(file, "resume.docx").ShouldBe("macro");
    }

    [Fact]
    public void A_word_file_that_declares_macros_is_refused()
    {
        var types = Docx.Types.Replace(
            "application/xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
            StringComparison.Ordinal
        );

        Code(Docx.Zip(("[Content_Types].xml", types), ("word/document.xml", Docx.Document(""))), "resume.docx")
            .ShouldBe("macro");
    }

    [Fact]
    public void A_word_file_behind_a_password_says_so()
    {
        byte[] ole =
        [
            0xD0,
            0xCF,
            0x11,
            0xE0,
            0xA1,
            0xB1,
            0x1A,
            0xE1,
            .. new byte[504],
            .. Encoding.Unicode.GetBytes("EncryptedPackage"),
        ];

        Code(ole, "resume.docx").ShouldBe("encrypted");
    }

    [Fact]
    public void An_old_word_file_under_a_new_name_is_refused()
    {
        byte[] ole =
        [
            0xD0,
            0xCF,
            0x11,
            0xE0,
            0xA1,
            0xB1,
            0x1A,
            0xE1,
            .. new byte[504],
            .. Encoding.Unicode.GetBytes("WordDocument"),
        ];

        Code(ole, "resume.docx").ShouldBe("unsupported_type");
    }

    [Fact]
    public void A_zip_that_unpacks_to_far_more_than_its_size_is_refused_unpacked()
    {
        var file = Docx.Zip(
            ("[Content_Types].xml", Docx.Types),
            ("word/document.xml", Docx.Document("")),
            ("word/media/image1.png", new string('a', 20_000_000))
        );
        file.Length.ShouldBeLessThan(200_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Code(file, "resume.docx").ShouldBe("too_large_unpacked");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(5_000_000);
    }

    [Fact]
    public void A_huge_document_part_is_refused() =>
        Code(Docx.Of(new string('a', 30_000_000)), "resume.docx").ShouldBe("too_large_unpacked");

    [Fact]
    public void A_zip_with_fifty_thousand_entries_is_refused()
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 50_000; i++)
                archive.CreateEntry(i.ToString(CultureInfo.InvariantCulture));
        }

        Code(memory.ToArray(), "resume.docx").ShouldBe("too_large_unpacked");
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>")]
    [InlineData("<!DOCTYPE w SYSTEM \"http://127.0.0.1:9/x.dtd\">")]
    public void A_document_with_a_dtd_is_refused(string dtd)
    {
        var file = Docx.Zip(("[Content_Types].xml", Docx.Types), ("word/document.xml", dtd + Docx.Document("")));

        Code(file, "resume.docx").ShouldBe("corrupt");
    }

    [Fact]
    public void Nesting_that_would_overflow_the_stack_is_refused()
    {
        var deep =
            string.Concat(Enumerable.Repeat("<w:ins>", 100_000))
            + string.Concat(Enumerable.Repeat("</w:ins>", 100_000));

        // Stored, not packed: so many equal tags would be refused as a bomb before they are looked at.
        Code(Docx.Body(deep + Noise(40_000)), "resume.docx").ShouldBe("corrupt");
    }

    [Fact]
    public void A_word_file_without_text_says_so() => Code(Docx.Of(" ", " "), "resume.docx").ShouldBe("no_text");

    [Fact]
    public void A_truncated_pdf_is_refused() =>
        Code("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2"u8.ToArray(), "resume.pdf").ShouldBe("corrupt");

    [Fact]
    public void A_pdf_of_a_picture_says_that_it_holds_no_text() =>
        Code(Pdfs.Blank(pages: 1), "resume.pdf").ShouldBe("no_text");

    [Fact]
    public void Of_five_thousand_pages_fifty_are_read()
    {
        var resume = ResumeParser.Parse(Pdfs.Repeated(pages: 5_000), "resume.pdf", Today);

        resume.Text.Split('\n').Count(l => l.StartsWith("Line", StringComparison.Ordinal)).ShouldBeInRange(45, 50);
    }

    [Fact]
    public void An_encrypted_pdf_says_so() => Code(Pdfs.Encrypted(), "resume.pdf").ShouldBe("encrypted");

    [Fact]
    public void Random_bytes_behind_a_good_mark_are_refused_with_a_reason() =>
        Gen.Select(Gen.Byte.Array[0, 400], Gen.Bool)
            .Sample(
                (bytes, pdf) => IsReadOrRefused([.. pdf ? "%PDF-1.7\n"u8 : [0x50, 0x4B, 3, 4], .. bytes], pdf),
                iter: 300
            );

    [Fact]
    public void Damaged_files_are_read_or_refused_with_a_reason()
    {
        var pdf = Pdfs.Repeated(pages: 2);
        var docx = Docx.Of("Ana Duarte", "Experience", "Engineer, Acme Ltd", "Jan 2020 – Present");
        Gen.Select(Gen.Bool, Gen.Select(Gen.Int[4, 100_000], Gen.Byte).Array[1, 20])
            .Sample(
                (isPdf, changes) =>
                {
                    var file = (isPdf ? pdf : docx).ToArray();
                    foreach (var (at, value) in changes)
                        file[4 + (at % (file.Length - 4))] = value;
                    IsReadOrRefused(file, isPdf);
                },
                iter: 300
            );
    }

    private static void IsReadOrRefused(byte[] file, bool pdf)
    {
        try
        {
            ResumeParser.Parse(file, pdf ? "resume.pdf" : "resume.docx", Today).Text.ShouldNotBeEmpty();
        }
        catch (UnreadableResumeException refusal)
        {
            refusal.Message.ShouldEndWith(".");
        }
    }

    private static string Noise(int words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
            text.Append("<w:p><w:r><w:t>")
                .Append((i * 7919L % 1_000_003).ToString("x", CultureInfo.InvariantCulture))
                .Append("</w:t></w:r></w:p>");
        return text.ToString();
    }

    private static string Code(byte[] file, string name) =>
        Should.Throw<UnreadableResumeException>(() => ResumeParser.Parse(file, name, Today)).Code;
}
