using AngleSharp.Dom;

namespace ArticleParsing.Blocks.Html;

/// <summary>A first look at the class of an inline element: whether it is worth asking what the element is for.</summary>
internal static class AuthorClasses
{
    /// <summary>How the class words begin by which templates name authors.</summary>
    private static readonly string[] s_starts = ["aut", "byline", "vcard", "username", "writer"];

    public static bool MayName(IElement element)
    {
        if (element.ClassName is not { Length: > 2 } classes) return false;
        foreach (var start in s_starts)
        {
            if (classes.IndexOf(start, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }
}
