using System.Text;
using AngleSharp.Dom;

namespace ArticleParsing.Blocks.Html;

/// <summary>
/// Looks ahead at the text of an element that may be a mark or label. Looks at a few nodes only, however large the element is.
/// </summary>
internal static class ShortText
{
    private const int MostNodes = 16;

    /// <summary>
    /// The text without white space at its ends; null if it is longer than <paramref name="longest"/> or spread over many nodes.
    /// </summary>
    public static string? Read(INode element, int longest)
    {
        var text = new StringBuilder();
        var nodes = MostNodes;
        return Add(element, text, longest, ref nodes) && text.ToString().Trim() is { } read && read.Length <= longest ? read : null;
    }

    private static bool Add(INode parent, StringBuilder text, int longest, ref int nodes)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (--nodes < 0) return false;
            if (children[i] is IText part)
            {
                var data = part.Data;
                var (start, end) = (0, data.Length); // Indents of the source count little.
                while (start < end && char.IsWhiteSpace(data[start])) start++;
                while (end > start && char.IsWhiteSpace(data[end - 1])) end--;
                if (text.Length + end - start > longest + 4) return false;
                if (start > 0 && text.Length > 0) text.Append(' ');
                text.Append(data, start, end - start);
                if (end > start && end < data.Length) text.Append(' ');
            }
            else if (children[i] is IElement child
                && ElementKinds.Get(child.LocalName) != ElementKind.Invisible
                && !Add(child, text, longest, ref nodes))
            {
                return false;
            }
        }

        return true;
    }
}
