using AngleSharp.Dom;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks.Html;

/// <summary>Tells the marks of footnotes and endnotes from other links and raised text.</summary>
internal static class NoteMarks
{
    private const int LongestMark = 8;

    private static readonly string[] s_hints = ["footnote", "fnref", "fn-", "noteref", "note-", "reference", "endnote", "cite_", "cite-"];
    private static readonly string[] s_targets = ["#fn", "#footnote", "#note", "#endnote", "#cite", "#_ftn", "#_edn", "#ref",
        "#sdfootnote"];
    private static readonly string[] s_returns = ["#fnref", "#footnote-ref", "#noteref", "#cite_ref", "#ref", "#_ftnref", "#_ednref",
        "#footnote-anchor", "#fn-back"];

    /// <summary>Whether a link is a note's mark: short, and raised, or named as one by its role, class or address.</summary>
    public static bool IsReference(IElement link, string href, bool isRaised)
    {
        // Most links are none: they lead elsewhere, and are not raised.
        if (!isRaised && href.IndexOf('#') < 0 && !IsRaisedInside(link)) return false;
        if (ShortText.Read(link, LongestMark) is not { } text || !IsMark(text)) return false;
        return isRaised
            || IsRaisedInside(link)
            || link.GetAttribute("role") == "doc-noteref"
            || (href.IndexOf('#') >= 0 && (HasHint(link) || ContainsAny(href, s_targets)));
    }

    /// <summary>Whether raised text is a note's mark: a link to the note, or named as one.</summary>
    /// <param name="raised">The raised element.</param>
    /// <param name="before">The character before it.</param>
    public static bool IsRaisedReference(IElement raised, char before)
    {
        if (ShortText.Read(raised, LongestMark) is not { } text || !IsMark(text)) return false;
        if (HasHint(raised) || FirstLink(raised) is not null) return true;
        // A number behind the end of a sentence or clause raises nothing.
        return char.IsDigit(text[0])
            && before is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or '\u3002';
    }

    /// <summary>The address of the first link in a mark; null if it has none.</summary>
    public static string? FirstLink(IElement raised) => FirstLink(raised, Levels);

    private const int Levels = 3;

    private static string? FirstLink(IElement raised, int levels)
    {
        const int MostChildren = 4;
        var children = raised.ChildNodes;
        for (var i = 0; i < Math.Min(children.Length, MostChildren); i++)
        {
            if (children[i] is not IElement child) continue;
            if (child.LocalName == "a" && child.GetAttribute("href") is { Length: > 0 } href) return href;
            if (levels > 0 && ElementKinds.Get(child.LocalName) == ElementKind.Inline && FirstLink(child, levels - 1) is { } inner)
                return inner;
        }

        return null;
    }

    /// <summary>Whether a mark has no brackets of its own and could be read as part of the word or number before it.</summary>
    public static bool NeedsBrackets(IElement mark) =>
        ShortText.Read(mark, LongestMark) is { Length: > 0 } text && char.IsLetterOrDigit(text[0]);

    /// <summary>Whether a link leads from a note back to its place in the text.</summary>
    public static bool IsReturn(IElement link, string href)
    {
        if (href.IndexOf('#') < 0 || ShortText.Read(link, LongestMark) is not { } text || text.HasLetterOrDigit()) return false;
        return text.IndexOfAny(s_arrows) >= 0
            || link.GetAttribute("role") == "doc-backlink"
            || (text.Length > 0 && ContainsAny(href, s_returns));
    }

    private static readonly char[] s_arrows = ['\u21A9', '\u2191', '\u21B5', '\u23CE', '\u2934', '\u2B06'];

    /// <summary>"12", "[3]", "a", "iv", "*", "1,2": what notes are counted with.</summary>
    private static bool IsMark(string text)
    {
        var core = text.Trim('[', ']', '(', ')', '\u3014', '\u3015', ' ', '.');
        if (core.Length is 0 or > 5) return false;
        if (core.Length == 1) return char.IsLetterOrDigit(core[0]) || "*\u2020\u2021\u00A7\u00B6\u2016#".IndexOf(core[0]) >= 0;
        return core.IsDigitsOr(",\u2013-") || core.IsAllOf("ivx") || core.IsAllOf("*\u2020");
    }

    private static bool IsRaisedInside(IElement link)
    {
        IElement? only = null;
        var children = link.ChildNodes;
        for (var i = 0; i < Math.Min(children.Length, 4); i++)
        {
            if (children[i] is IText { Data: var data } && !string.IsNullOrWhiteSpace(data)) return false;
            if (children[i] is IElement child) only = only is null ? child : null;
        }

        return only?.LocalName == "sup";
    }


    private static bool HasHint(IElement element) => ContainsAny(element.ClassName, s_hints) || ContainsAny(element.Id, s_hints);

    private static bool ContainsAny(string? text, string[] parts)
    {
        if (text is null || text.Length > 400) return false;
        foreach (var part in parts)
        {
            if (text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }
}
