using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace InterviewMaster.Tests.Resumes;

/// <summary>Small real files, made when they are needed.</summary>
internal static class ResumeFiles
{
    /// <summary>An invented person's résumé; each line is a line of the page.</summary>
    public static readonly string[] Lines =
    [
        "Mara Lindqvist",
        "mara.lindqvist@example.org",
        "",
        "EXPERIENCE",
        "Backend Engineer, Northwind Traders",
        "January 2020 - December 2022",
        "Built REST APIs in Python and PostgreSQL, deployed with Docker.",
        "",
        "EDUCATION",
        "Bachelor of Science in Computer Science, Northfield University, 2019",
        "",
        "SKILLS",
        "Python, PostgreSQL, Docker, Git, Communication",
    ];

    /// <summary>A PDF of one page with selectable text.</summary>
    public static byte[] Pdf(params IReadOnlyList<string> lines)
    {
        var page = new StringBuilder("BT /F1 11 Tf 14 TL 72 770 Td\n");
        foreach (var line in lines.Count > 0 ? lines : Lines)
            page.Append(CultureInfo.InvariantCulture, $"({Escape(line)}) Tj T*\n");
        page.Append("ET");
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {page.Length} >>\nstream\n{page}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (index, content) in objects.Index())
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }
        var xref = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            pdf.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        pdf.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    /// <summary>A Word document with a paragraph for each line.</summary>
    public static byte[] Docx(params IReadOnlyList<string> lines)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var paragraphs = (lines.Count > 0 ? lines : Lines).Select(line => new Paragraph(new Run(new Text(line))));
            document.AddMainDocumentPart().Document = new Document(new Body(paragraphs));
        }
        return file.ToArray();
    }

    /// <summary>Begins like a PDF and then is nothing.</summary>
    public static byte[] CorruptPdf() => [.. "%PDF-1.7\n"u8, .. Enumerable.Repeat((byte)0x7F, 4000)];

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("(", "\\(", StringComparison.Ordinal)
            .Replace(")", "\\)", StringComparison.Ordinal);
}
