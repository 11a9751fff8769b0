using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ResumeParsing.Reading;

/// <summary>Reads the text of a Word document. Relations are never followed, so no address is ever asked.</summary>
internal static class DocxReader
{
    private const int MaxDepth = 256;

    public static ResumeDocument Read(byte[] file)
    {
        using var archive = ZipGuard.Open(file);
        var main = archive.Entries.First(e => ZipGuard.IsMainPart(e.FullName));
        try
        {
            if (IsMacroEnabled(Load(archive.GetEntry("[Content_Types].xml")!)))
                throw new UnreadableResumeException(UnreadableResumeException.Macro);
            var styles = archive.GetEntry("word/styles.xml") is { } part ? DocxStyles.Of(Load(part)) : DocxStyles.None;
            var body = new DocxText(styles);
            body.Add(Load(main).Root!);
            return new(WithHeaders(archive, styles, body.Lines));
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException)
        {
            throw new UnreadableResumeException(UnreadableResumeException.Corrupt, fault);
        }
    }

    private static List<TextLine> WithHeaders(ZipArchive archive, DocxStyles styles, IReadOnlyList<TextLine> body)
    {
        var known = body.Select(l => l.Text).ToHashSet(StringComparer.Ordinal);
        var lines = new List<TextLine>();
        var headers = archive
            .Entries.Where(e =>
                e.FullName.StartsWith("word/header", StringComparison.Ordinal)
                && e.FullName.EndsWith(".xml", StringComparison.Ordinal)
            )
            .OrderBy(e => e.FullName, StringComparer.Ordinal);
        foreach (var header in headers)
        {
            var text = new DocxText(styles);
            text.Add(Load(header).Root!);
            lines.AddRange(text.Lines.Where(l => known.Add(l.Text)).Select(l => l with { Block = -1 }));
        }

        lines.AddRange(body);
        return lines;
    }

    private static bool IsMacroEnabled(XDocument contentTypes) =>
        contentTypes
            .Descendants()
            .Any(e =>
                e.Attribute("ContentType")?.Value.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true
            );

    private static XDocument Load(ZipArchiveEntry entry)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = ZipGuard.MaxTextPartBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using (var stream = entry.Open())
        using (var depth = XmlReader.Create(stream, settings))
        {
            // Deep nesting would overflow the stack of whoever walks the tree; that cannot be caught.
            while (depth.Read())
            {
                if (depth.Depth > MaxDepth)
                    throw new UnreadableResumeException(UnreadableResumeException.Corrupt);
            }
        }

        using var again = entry.Open();
        using var reader = XmlReader.Create(again, settings);
        return XDocument.Load(reader);
    }
}
