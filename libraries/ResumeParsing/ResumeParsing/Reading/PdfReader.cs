using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace ResumeParsing.Reading;

/// <summary>Reads the text of a PDF in human order.</summary>
internal static class PdfReader
{
    /// <summary>Pages after this one are not read.</summary>
    public const int MaxPages = 50;

    public static ResumeDocument Read(byte[] file)
    {
        PdfDocument pdf;
        try
        {
            pdf = PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        }
        catch (PdfDocumentEncryptedException fault)
        {
            throw new UnreadableResumeException(UnreadableResumeException.Encrypted, fault);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            throw new UnreadableResumeException(UnreadableResumeException.Corrupt, fault);
        }

        using (pdf)
        {
            var pages = new List<IReadOnlyList<RegionLines>>();
            Exception? first = null;
            for (var number = 1; number <= Math.Min(MaxPages, pdf.NumberOfPages); number++)
            {
                try
                {
                    pages.Add(PageLines(pdf.GetPage(number)));
                }
                catch (Exception fault) when (fault is not OutOfMemoryException)
                {
                    first ??= fault;
                }
            }

            if (pages.Count == 0)
                throw new UnreadableResumeException(
                    first is null ? UnreadableResumeException.NoText : UnreadableResumeException.ParserFailed,
                    first
                );
            return new(PageJoiner.Join(pages));
        }
    }

    private static IReadOnlyList<RegionLines> PageLines(Page page)
    {
        try
        {
            var regions = PageLayout.Read(page);
            if (regions.Any(r => r.Lines.Count > 0))
                return regions;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The plain extractor below needs no geometry and so may still read the page.
        }

        var plain = ResumeDocument.FromText(ContentOrderTextExtractor.GetText(page)).Lines;
        return [new(new(RegionPlace.Whole, 0), plain)];
    }
}
