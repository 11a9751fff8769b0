using System.Text;
using System.Xml.Linq;

namespace ResumeParsing.Reading;

/// <summary>Walks a part's tree and writes down its lines: paragraphs, tables by rows, text boxes after their anchor.</summary>
internal sealed class DocxText(DocxStyles styles)
{
    private readonly List<TextLine> lines = [];
    private int block;

    public IReadOnlyList<TextLine> Lines => lines;

    public void Add(XElement container)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    AddParagraph(element);
                    break;
                case "tbl":
                    AddTable(element);
                    break;
                case "del" or "moveFrom" or "sectPr" or "Fallback":
                    break;
                default:
                    Add(element);
                    break;
            }
        }
    }

    private void AddParagraph(XElement paragraph)
    {
        var run = new Run();
        Collect(paragraph, run);
        var properties = paragraph.Elements().FirstOrDefault(e => e.Name.LocalName == "pPr");
        var style = Child(properties, "pStyle") is { } s ? DocxStyles.Attribute(s, "val") : "";
        var isList = Child(properties, "numPr") is not null || styles.IsList(style);
        var strong = styles.IsHeading(style) || (run.Letters > 0 && run.BoldLetters * 10 >= run.Letters * 9);
        if (styles.IsHeading(style))
            block++;

        var first = true;
        foreach (var piece in run.Text.ToString().Split('\n'))
        {
            var text = TextCleaner.Clean(piece);
            if (text.Length == 0)
                continue;
            if (first && isList && !styles.IsHeading(style) && !TextCleaner.IsBullet(text))
                text = "• " + text;
            first = false;
            lines.Add(new(text, block, strong));
        }

        if (run.Text.Length == 0)
            block++;
        foreach (var box in run.Boxes)
        {
            block++;
            Add(box);
            block++;
        }
    }

    private void AddTable(XElement table)
    {
        block++;
        foreach (var row in Rows(table))
        {
            var cells = Cells(row).Select(CellLines).Where(c => c.Count > 0).ToList();
            if (cells.All(c => c.Count == 1))
            {
                if (cells.Count > 0)
                    lines.Add(new(string.Join('\t', cells.Select(c => c[0].Text)), block, cells.All(c => c[0].Strong)));
                continue;
            }

            foreach (var cell in cells)
            {
                var shift = ++block;
                lines.AddRange(cell.Select(l => l with { Block = shift + l.Block }));
                block = lines[^1].Block + 1;
            }
        }

        block++;
    }

    private IReadOnlyList<TextLine> CellLines(XElement cell)
    {
        var inner = new DocxText(styles);
        inner.Add(cell);
        return inner.Lines;
    }

    private static IEnumerable<XElement> Rows(XElement table) => Inside(table, "tr");

    private static IEnumerable<XElement> Cells(XElement row) => Inside(row, "tc");

    private static IEnumerable<XElement> Inside(XElement parent, string name)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name.LocalName == name)
                yield return child;
            else if (child.Name.LocalName is "sdt" or "sdtContent" or "ins" or "customXml")
            {
                foreach (var nested in Inside(child, name))
                    yield return nested;
            }
        }
    }

    private static void Collect(XElement element, Run run)
    {
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "t":
                    run.Append(child.Value, IsBold(element));
                    break;
                case "tab" when element.Name.LocalName == "r":
                    run.Text.Append('\t');
                    break;
                case "br" or "cr":
                    run.Text.Append('\n');
                    break;
                case "noBreakHyphen":
                    run.Text.Append('-');
                    break;
                case "txbxContent":
                    run.Boxes.Add(child);
                    break;
                // Deleted text of tracked changes, the old-Word copy of a drawing, field codes, hidden runs.
                case "del" or "moveFrom" or "Fallback" or "instrText" or "delText" or "pPr":
                    break;
                case "r" when Child(Child(child, "rPr"), "vanish") is not null:
                    break;
                default:
                    Collect(child, run);
                    break;
            }
        }
    }

    private static bool IsBold(XElement run) =>
        Child(Child(run, "rPr"), "b") is { } bold && DocxStyles.Attribute(bold, "val") is not ("0" or "false");

    private static XElement? Child(XElement? parent, string name) =>
        parent?.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    private sealed class Run
    {
        public StringBuilder Text { get; } = new();

        public List<XElement> Boxes { get; } = [];

        public int Letters { get; private set; }

        public int BoldLetters { get; private set; }

        public void Append(string text, bool bold)
        {
            Text.Append(text);
            Letters += text.Length;
            BoldLetters += bold ? text.Length : 0;
        }
    }
}
