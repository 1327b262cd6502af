using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ArticleParsing.Tests;

/// <summary>
/// The promise about <c>ToMarkdown</c>: whatever a reader makes of it, nothing of the page's words is an element or attribute.
/// </summary>
internal static partial class SafeMarkdown
{
    private static readonly string[] s_elements =
        ["h1", "h2", "h3", "h4", "h5", "h6", "p", "ol", "ul", "li", "blockquote", "table", "thead", "tbody", "tr", "td", "th", "pre",
            "code", "em", "strong", "del", "a", "img", "br", "span"];

    /// <summary>
    /// What in a reader's HTML is neither of the article's structure nor of the reader's own making; null if there is nothing.
    /// </summary>
    public static string? Breach(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        if (document.Head!.ChildElementCount > 0) return document.Head.InnerHtml;
        foreach (var element in document.Body!.QuerySelectorAll("*"))
        {
            // Media links make players of pictures whose address is a video's.
            if (element.LocalName is "video" or "source" or "iframe" && element.Closest("video, iframe") is not null) continue;
            if (!s_elements.Contains(element.LocalName)) return "element " + element.OuterHtml;
            foreach (var attribute in element.Attributes)
            {
                if (!IsOfReader(element, attribute))
                    return "attribute " + attribute.Name + "=" + attribute.Value + " of " + element.LocalName;
            }
        }

        return document.QuerySelectorAll("video, source, iframe")
            .SelectMany(e => e.Attributes)
            .FirstOrDefault(a => !IsOfPlayer(a)) is { } player
            ? "attribute " + player.Name + "=" + player.Value
            : null;
    }

    private static bool IsOfReader(IElement element, IAttr attribute) => attribute.Name switch
    {
        "href" => Uri.TryCreate(attribute.Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "ftp",
        "src" => element.LocalName == "img" && attribute.Value.StartsWith("https://", StringComparison.Ordinal),
        "alt" => element.LocalName == "img",
        "class" => attribute.Value is "table" or "img-fluid" or "blockquote" || CodeClass().IsMatch(attribute.Value),
        "id" => element.LocalName is ['h', _] || attribute.Value.StartsWith("pragma-line-", StringComparison.Ordinal),
        "dir" => attribute.Value == "rtl",
        "align" => true,
        "rel" => attribute.Value == "nofollow",
        _ => false,
    };

    private static bool IsOfPlayer(IAttr attribute) => attribute.Name switch
    {
        "src" => attribute.Value.StartsWith("https://", StringComparison.Ordinal),
        "width" or "height" or "controls" or "type" or "frameborder" or "allowfullscreen" or "class" => true,
        _ => false,
    };

    [GeneratedRegex("^language-[a-z]+$")]
    private static partial Regex CodeClass();
}
