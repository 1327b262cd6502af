using System.Text;
using AngleSharp.Dom;

namespace ArticleParsing.Blocks.Html;

/// <summary>
/// Reads a formula once: its TeX source if the page has it, else its MathML as text. Typesetters put the same formula into a page as
/// source, as MathML for screen readers and as layout.
/// </summary>
internal static class MathReader
{
    private const int MostNodes = 2_000;
    private const string Wrapper = "{\\displaystyle";

    /// <summary>The source of a formula; null if the element holds none.</summary>
    public static string? Read(IElement element)
    {
        var nodes = MostNodes;
        if (Find(element, ref nodes) is not { } math) return null;
        nodes = MostNodes;
        if (Annotation(math, ref nodes) is { } tex) return Clean(tex);
        if (math.GetAttribute("alttext") is { Length: > 0 } alternative) return Clean(alternative);
        var text = new StringBuilder();
        nodes = MostNodes;
        Write(math, text, ref nodes);
        return Clean(text.ToString());
    }

    /// <summary>The source that a picture of a formula has as its text alternative; null for other pictures.</summary>
    public static string? ReadPicture(IElement image) =>
        image.ClassName is { Length: > 2 } classes
            && (classes.StartsWith("mwe-math", StringComparison.Ordinal) || classes is "latex" or "tex" or "math" or "equation")
            ? Clean(image.GetAttribute("alt"))
            : null;

    /// <summary>The source in a script element, as MathJax 2 keeps it; null for other scripts.</summary>
    public static string? ReadScript(IElement script) =>
        script.GetAttribute("type") is { } type && type.StartsWith("math/tex", StringComparison.OrdinalIgnoreCase)
            ? Clean(script.TextContent)
            : null;

    /// <summary>Whether a formula stands on a line of its own.</summary>
    public static bool IsDisplay(IElement element) => element.LocalName switch
    {
        "math" => element.GetAttribute("display") == "block",
        "mjx-container" => element.GetAttribute("display") is "true" or "block",
        "script" => element.GetAttribute("type")!.IndexOf("mode=display", StringComparison.OrdinalIgnoreCase) >= 0,
        _ => false,
    };

    private static IElement? Find(IElement element, ref int nodes)
    {
        if (element.LocalName == "math") return element;
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length && --nodes > 0; i++)
        {
            if (children[i] is IElement child && Find(child, ref nodes) is { } math) return math;
        }

        return null;
    }

    private static string? Annotation(IElement math, ref int nodes)
    {
        var children = math.ChildNodes;
        for (var i = 0; i < children.Length && --nodes > 0; i++)
        {
            if (children[i] is not IElement child) continue;
            if (child.LocalName == "annotation"
                && child.GetAttribute("encoding") is { } encoding
                && encoding.IndexOf("tex", StringComparison.OrdinalIgnoreCase) >= 0)
                return child.TextContent;
            if (child.LocalName is "semantics" or "mrow" && Annotation(child, ref nodes) is { } found) return found;
        }

        return null;
    }

    /// <summary>MathML in a line: fractions with a bar, powers with "^", indexes with "_".</summary>
    private static void Write(INode node, StringBuilder text, ref int nodes)
    {
        var children = node.ChildNodes;
        var separator = (node as IElement)?.LocalName switch
        {
            "mfrac" => '/',
            "msup" or "mover" => '^',
            "msub" or "munder" => '_',
            _ => '\0',
        };
        if ((node as IElement)?.LocalName is "msqrt" or "mroot") text.Append('\u221A');
        var written = 0;
        for (var i = 0; i < children.Length && --nodes > 0; i++)
        {
            if (children[i] is IText part)
            {
                if (!string.IsNullOrWhiteSpace(part.Data)) text.Append(part.Data.Trim());
                continue;
            }

            if (children[i] is not IElement { LocalName: not ("annotation" or "annotation-xml") } child) continue;
            if (written++ > 0 && separator != '\0') text.Append(separator);
            var isCompound = separator != '\0' && child.LocalName == "mrow" && child.ChildElementCount > 1;
            if (isCompound) text.Append('(');
            Write(child, text, ref nodes);
            if (isCompound) text.Append(')');
        }
    }

    private static string? Clean(string? source)
    {
        if (string.IsNullOrWhiteSpace(source)) return null;
        var clean = source!.Trim();
        if (clean.StartsWith(Wrapper, StringComparison.Ordinal) && clean[clean.Length - 1] == '}')
            clean = clean.Substring(Wrapper.Length, clean.Length - Wrapper.Length - 1).Trim();
        return clean.Length == 0 ? null : clean;
    }
}
