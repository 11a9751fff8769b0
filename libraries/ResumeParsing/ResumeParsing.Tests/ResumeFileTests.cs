using System.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ResumeParsing.Tests;

public sealed class ResumeFileTests
{
    private static readonly byte[] Pdf = "%PDF-1.7"u8.ToArray();
    private static readonly byte[] Zip = [0x50, 0x4B, 3, 4, 0, 0, 0, 0];

    [Fact]
    public void The_extension_is_read_without_regard_to_case() =>
        Gen.Select(Gen.Bool.Select(b => b ? ".pdf" : ".docx"), Gen.Bool.Array[5], Gen.String[Gen.Char['a', 'z'], 0, 20])
            .Sample(
                (extension, upper, name) =>
                {
                    var mixed = new string([
                        .. extension.Select((c, i) => upper[i % 5] ? char.ToUpperInvariant(c) : c),
                    ]);
                    var isPdf = extension == ".pdf";

                    ResumeFile
                        .Recognise(isPdf ? Pdf : Zip, name + mixed)
                        .ShouldBe(isPdf ? ResumeFileKind.Pdf : ResumeFileKind.Docx);
                    ResumeFile.Recognise(isPdf ? Zip : Pdf, name + mixed).ShouldBeNull();
                },
                iter: 300
            );

    [Fact]
    public void Only_pdf_and_docx_names_are_let_in() =>
        Gen.String[Gen.Char['a', 'z'], 1, 5]
            .Where(e => e is not ("pdf" or "docx"))
            .Sample(e => ResumeFile.Recognise(Pdf, "resume." + e).ShouldBeNull(), iter: 300);

    [Theory]
    [InlineData("MZ....exe of some kind", "resume.pdf")]
    [InlineData("<script>%PDF-1.7", "resume.pdf")]
    [InlineData("plain text", "resume.docx")]
    [InlineData("", "resume.pdf")]
    [InlineData("%PDF-1.7", "resume")]
    [InlineData("%PDF-1.7", "resume.pdf.exe")]
    [InlineData("%PDF-1.7", "resume.docm")]
    public void A_file_under_a_false_name_is_not_recognised(string content, string name) =>
        ResumeFile.Recognise(Encoding.ASCII.GetBytes(content), name).ShouldBeNull();
}
