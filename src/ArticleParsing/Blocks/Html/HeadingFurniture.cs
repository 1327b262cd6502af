using AngleSharp.Dom;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks.Html;

/// <summary>What stands in a heading but is none of its words: permalinks, links to edit the section, buttons.</summary>
internal static class HeadingFurniture
{
    private const int LongestLabel = 24;
    private static readonly string[] s_anchors = ["anchor", "headerlink", "permalink", "heading-link", "hash-link", "hashlink", "deeplink",
        "direct-link"];

    public static bool Is(IElement element)
    {
        if (element.LocalName == "button") return HasOtherText(element);
        if (element.LocalName != "a"
            || element.GetAttribute("href") is not { } href
            || href.IndexOf('#') < 0
            || ShortText.Read(element, LongestLabel) is not { } label)
            return false;
        // A sign without a letter or digit is a label wherever it stands; words are one if the link says that it is an anchor beside a
        // heading.
        return !label.HasLetterOrDigit() || (IsAnchor(element) && HasOtherText(element));
    }

    private static bool IsAnchor(IElement link)
    {
        var classes = link.ClassName;
        return classes is not null && Array.Exists(s_anchors, a => classes.IndexOf(a, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static bool HasOtherText(IElement link)
    {
        const int MostSiblings = 16;
        var nodes = 64;
        if (link.Parent is not { } heading) return false;
        for (var i = 0; i < Math.Min(MostSiblings, heading.ChildNodes.Length); i++)
        {
            var sibling = heading.ChildNodes[i];
            if (sibling != link && HasText(sibling, ref nodes)) return true;
        }

        return false;
    }

    private static bool HasText(INode node, ref int nodes)
    {
        if (--nodes < 0) return false;
        if (node is IText text) return !string.IsNullOrWhiteSpace(text.Data);
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (HasText(children[i], ref nodes)) return true;
        }

        return false;
    }
}
