using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace ResumeParsing.Reading;

/// <summary>From the letters of a page to its lines in reading order.</summary>
internal static class PageLayout
{
    public static IReadOnlyList<TextLine> Lines(Page page)
    {
        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).ToList();
        if (words.Count == 0)
            return [];
        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        var ordered = UnsupervisedReadingOrderDetector.Instance.Get(blocks).ToList();
        var lines = new List<TextLine>();
        for (var i = 0; i < ordered.Count; i++)
        {
            foreach (var line in ordered[i].TextLines)
            {
                var text = TextCleaner.Clean(string.Join(' ', line.Words.Select(w => w.Text)));
                if (text.Length > 0)
                    lines.Add(new(text, i));
            }
        }

        return lines;
    }
}
