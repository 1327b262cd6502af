using AngleSharp.Dom;

namespace ArticleParsing.Blocks.Html;

/// <summary>A picture and its caption that are set as inline elements at the head of a paragraph, and float beside its words.</summary>
internal static class InlineFigure
{
    private const int MostChildren = 6, LongestCaption = 300;

    /// <summary>Whether an element holds a picture first, and behind it nothing but elements with classes, which have words.</summary>
    public static bool Is(IElement element)
    {
        if (element.Attributes.Length == 0
            || element.ChildNodes.Length < 2
            || element.ChildElementCount is < 2 or > MostChildren
            || string.IsNullOrEmpty(element.ClassName))
            return false;
        var pictures = 0;
        var words = 0;
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText { Data: var data } && !string.IsNullOrWhiteSpace(data)) return false;
            if (children[i] is not IElement child) continue;
            if (IsPicture(child))
            {
                if (words > 0) return false;
                pictures++;
            }
            else if (child.LocalName == "span"
                && !string.IsNullOrEmpty(child.ClassName)
                && ShortText.Read(child, LongestCaption) is { Length: > 0 })
            {
                words++;
            }
            else
            {
                return false;
            }
        }

        return pictures == 1 && words > 0;
    }

    private static bool IsPicture(IElement element) =>
        ElementKinds.Get(element.LocalName) == ElementKind.Image
        || (element.LocalName is "span" or "a"
            && element.ChildElementCount == 1
            && ElementKinds.Get(element.FirstElementChild!.LocalName) == ElementKind.Image
            && ShortText.Read(element, 1) is { Length: 0 });
}
