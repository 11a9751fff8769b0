using System.Globalization;
using System.Text;

namespace ResumeParsing.Tests;

/// <summary>Writes small PDFs by hand, good ones and bad ones.</summary>
internal static class Pdfs
{
    public static byte[] Blank(int pages) => Write(pages, _ => "");

    public static byte[] Repeated(int pages) =>
        Write(
            pages,
            i => string.Create(CultureInfo.InvariantCulture, $"BT /F1 12 Tf 72 700 Td (Line {Name(i)}) Tj ET")
        );

    /// <summary>A file that names a security handler and a key that no empty password opens.</summary>
    public static byte[] Encrypted()
    {
        var key = string.Concat(Enumerable.Repeat("5A", 32));
        var encrypt = $"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{key}> /U <{key}> >>";
        return Write(1, _ => "BT ET", encrypt);
    }

    // Letters only, so that no two pages are alike but for a number.
    private static string Name(int i) =>
        new([.. Enumerable.Range(0, 4).Select(d => (char)('a' + ((i >> (4 * d)) & 15)))]);

    private static byte[] Write(int pages, Func<int, string> content, string? encrypt = null)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Range(0, pages).Select(i => $"{4 + (2 * i)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        };
        for (var i = 0; i < pages; i++)
        {
            var text = content(i);
            objects.Add(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + (2 * i)} 0 R >>"
            );
            objects.Add($"<< /Length {text.Length} >>\nstream\n{text}\nendstream");
        }

        if (encrypt is not null)
            objects.Add(encrypt);
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var xref = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        var security = encrypt is null ? "" : $"/Encrypt {objects.Count} 0 R /ID [<41><41>] ";
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Count + 1} {security}/Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
