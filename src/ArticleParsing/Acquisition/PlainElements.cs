using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ArticleParsing.Acquisition;

/// <summary>
/// Makes the elements that pages have most of as plain ones, where AngleSharp has a class for each name: only their names and attributes are read here,
/// and what is called through an interface is found sooner where most that it meets is of one class. The rest it makes itself. Thread-safe.
/// </summary>
internal sealed class PlainElements : IElementFactory<Document, HtmlElement>
{
    // Not those that the tree builder or the document asks for by class: html, head, body, frameset, base, form, template, table.
    private static readonly HashSet<string> s_plain = new(StringComparer.Ordinal)
    {
        "a", "address", "article", "aside", "b", "big", "blockquote", "br", "button", "center", "code", "dd", "del", "details", "div", "dl", "dt", "em", "fieldset", "figcaption", "figure",
        "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "iframe", "img", "input", "ins", "label", "legend", "li", "link", "main", "nav", "ol", "optgroup", "option",
        "p", "param", "picture", "pre", "q", "s", "section", "select", "small", "source", "span", "strike", "strong", "summary", "tbody", "td", "textarea", "tfoot", "th", "thead", "time",
        "tr", "u", "ul", "wbr",
    };

    private readonly IElementFactory<Document, HtmlElement> _inner;

    /// <summary>How AngleSharp marks the elements of each plain name, which its tree builder goes by; learned from the first that it makes.</summary>
    private readonly ConcurrentDictionary<string, Marks> _marks = new(StringComparer.Ordinal);

    public PlainElements(IElementFactory<Document, HtmlElement> inner) => _inner = inner;

    public HtmlElement Create(Document document, string localName, string? prefix = null, NodeFlags flags = NodeFlags.None)
    {
        if (!_marks.TryGetValue(localName, out var marks))
        {
            var element = _inner.Create(document, localName, prefix, flags);
            if (!s_plain.Contains(localName)) return element;
            marks = _marks.GetOrAdd(localName, new Marks(element.Flags));
        }

        return new HtmlElement(document, localName, prefix, marks.Flags);
    }

    private sealed record Marks(NodeFlags Flags);
}
