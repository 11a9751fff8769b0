using Shouldly;
using Xunit;

namespace ResumeParsing.Tests;

public sealed class DocxTests
{
    [Fact]
    public void Deleted_text_of_tracked_changes_is_gone_and_inserted_text_stays() =>
        Text(
                "<w:p><w:r><w:t>Ana </w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
                    + "<w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>"
            )
            .ShouldBe("Ana new");

    [Fact]
    public void A_text_box_is_read_once() =>
        Text(
                "<w:p><w:r><w:t>Anchor</w:t></w:r><w:r><mc:AlternateContent>"
                    + "<mc:Choice><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
                    + "<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                    + "</mc:AlternateContent></w:r></w:p>"
            )
            .ShouldBe("Anchor\n\nBoxed");

    [Fact]
    public void A_row_of_short_cells_is_one_line_and_a_long_cell_is_read_whole() =>
        Text(
                "<w:tbl><w:tr>"
                    + Cell("2019 – 2021")
                    + Cell("Engineer, Acme Ltd")
                    + "</w:tr>"
                    + "<w:tr>"
                    + Cell("Left one", "Left two")
                    + Cell("Right one", "Right two")
                    + "</w:tr></w:tbl>"
            )
            .ShouldBe("2019 – 2021\tEngineer, Acme Ltd\n\nLeft one\nLeft two\n\nRight one\nRight two");

    [Fact]
    public void Numbered_paragraphs_are_bullets() =>
        Text("<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Led a team</w:t></w:r></w:p>").ShouldBe("• Led a team");

    [Fact]
    public void Hidden_text_is_not_read() =>
        Text("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Python Java Go</w:t></w:r><w:r><w:t>Ana</w:t></w:r></w:p>")
            .ShouldBe("Ana");

    [Fact]
    public void The_page_header_comes_first()
    {
        var file = Docx.Zip(
            ("[Content_Types].xml", Docx.Types),
            ("word/document.xml", Docx.Document("<w:p><w:r><w:t>Body</w:t></w:r></w:p>")),
            ("word/header1.xml", Docx.Document("<w:p><w:r><w:t>Ana Duarte</w:t></w:r></w:p>"))
        );

        ResumeParser.Parse(file, "resume.docx", Read.Today).Text.ShouldBe("Ana Duarte\n\nBody");
    }

    private static string Cell(params string[] paragraphs) =>
        "<w:tc>" + string.Concat(paragraphs.Select(p => $"<w:p><w:r><w:t>{p}</w:t></w:r></w:p>")) + "</w:tc>";

    private static string Text(string body) => ResumeParser.Parse(Docx.Body(body), "resume.docx", Read.Today).Text;
}
