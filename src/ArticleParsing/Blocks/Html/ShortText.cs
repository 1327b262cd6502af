using System.Text;
using AngleSharp.Dom;

namespace ArticleParsing.Blocks.Html;

/// <summary>Looks ahead at the text of an element that may be a mark or label. Looks at a few nodes only, however large the element is.</summary>
internal static class ShortText
{
    private const int MostNodes = 16;

    /// <summary>The text without white space at its ends; null if it is longer than <paramref name="longest"/> or spread over many nodes.</summary>
    public static string? Read(INode element, int longest)
    {
        var text = new StringBuilder();
        var nodes = MostNodes;
        return Add(element, text, longest, ref nodes) ? text.ToString().Trim() : null;
    }

    private static bool Add(INode parent, StringBuilder text, int longest, ref int nodes)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (--nodes < 0) return false;
            if (children[i] is IText part)
            {
                if (part.Data.Length > longest * 4) return false; // Indents of the source count little.
                text.Append(part.Data);
                if (text.ToString().Trim().Length > longest) return false;
            }
            else if (children[i] is IElement child && ElementKinds.Of(child.LocalName) != ElementKind.Invisible && !Add(child, text, longest, ref nodes))
            {
                return false;
            }
        }

        return true;
    }
}
