using AngleSharp.Html.Parser;

namespace ArticleParsing.Tests.Fuzzing;

/// <summary>
/// The promise of docs/security.md about <c>ToHtml</c>, as a browser would see it: what is not on the lists is not there.
/// </summary>
internal static class SafeHtml
{
    private static readonly HashSet<string> s_elements =
    [
        "html", "head", "body", "article", "header", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "q", "span",
        "cite", "aside", "figure", "img", "figcaption",
        "table", "thead", "tbody", "tr", "th", "td", "pre", "code", "a", "time", "small", "br", "em", "strong", "sub", "sup", "del",
    ];

    private static readonly HashSet<string> s_attributes = ["lang", "dir", "class", "rel", "alt", "datetime", "title", "start", "href",
        "src", "cite"];

    /// <summary>What is in it that must not be; null if nothing is.</summary>
    public static string? Breach(string html)
    {
        foreach (var element in new HtmlParser().ParseDocument(html).All)
        {
            if (!s_elements.Contains(element.LocalName)) return "the element " + element.LocalName;
            foreach (var attribute in element.Attributes)
            {
                if (!s_attributes.Contains(attribute.Name)) return "the attribute " + attribute.Name;
                if (attribute.Name is "href" or "src" or "cite"
                    && !attribute.Value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                    && !attribute.Value.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
                    return "the address " + attribute.Value;
            }
        }

        return null;
    }
}
