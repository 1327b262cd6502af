using AngleSharp.Dom;

namespace ArticleParsing.Blocks.Html;

/// <summary>Whether an element is hidden by its own attributes. Style sheets are not read.</summary>
internal static class Visibility
{
    public static bool IsHidden(IElement element)
    {
        string? hidden = null, style = null;
        var open = false;
        var attributes = element.Attributes;
        var count = attributes.Length;
        for (var i = 0; i < count; i++)
        {
            switch (attributes[i])
            {
                case { Name: "hidden" } attribute:
                    hidden = attribute.Value;
                    break;
                case { Name: "style" } attribute:
                    style = attribute.Value;
                    break;
                case { Name: "open" }:
                    open = true;
                    break;
            }
        }

        if (hidden is not null) return hidden != "until-found";
        if (element.LocalName == "dialog") return !open;
        return style is { Length: > 0 } && HidesByStyle(style);
    }

    private static bool HidesByStyle(string style) => Declares(style, "display", "none") || Declares(style, "visibility", "hidden");

    private static bool Declares(string style, string property, string value)
    {
        for (var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf(
            property, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at > 0 && style[at - 1] is not (';' or ' ' or '\n' or '\t')) continue;
            var i = SkipSpace(style, at + property.Length);
            if (i >= style.Length || style[i] != ':') continue;
            i = SkipSpace(style, i + 1);
            if (string.Compare(style, i, value, 0, value.Length, StringComparison.OrdinalIgnoreCase) == 0) return true;
        }

        return false;
    }

    private static int SkipSpace(string style, int i)
    {
        while (i < style.Length && char.IsWhiteSpace(style[i])) i++;
        return i;
    }
}
