using System.Xml.Linq;

namespace ResumeParsing.Reading;

/// <summary>Which paragraph styles are headings and which are lists.</summary>
internal sealed class DocxStyles
{
    private readonly HashSet<string> headings = new(StringComparer.Ordinal);
    private readonly HashSet<string> lists = new(StringComparer.Ordinal);

    public static DocxStyles None { get; } = new();

    public static DocxStyles Of(XDocument styles)
    {
        var found = new DocxStyles();
        foreach (var style in styles.Descendants().Where(e => e.Name.LocalName == "style"))
        {
            var id = Attribute(style, "styleId");
            var name = style.Elements().FirstOrDefault(e => e.Name.LocalName == "name") is { } n
                ? Attribute(n, "val")
                : "";
            if (
                name.StartsWith("heading", StringComparison.OrdinalIgnoreCase)
                || name.Equals("Title", StringComparison.OrdinalIgnoreCase)
            )
                found.headings.Add(id);
            if (name.StartsWith("List Bullet", StringComparison.OrdinalIgnoreCase))
                found.lists.Add(id);
        }

        return found;
    }

    public bool IsHeading(string styleId) => headings.Contains(styleId);

    public bool IsList(string styleId) => lists.Contains(styleId);

    public static string Attribute(XElement element, string localName) =>
        element.Attributes().FirstOrDefault(a => a.Name.LocalName == localName)?.Value ?? "";
}
