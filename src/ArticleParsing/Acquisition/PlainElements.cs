using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Dom;
using AngleSharp.Text;

namespace ArticleParsing.Acquisition;

/// <summary>
/// Makes the most frequent elements as plain ones, for which AngleSharp has a class for each name: only their names and attributes are read
/// here, and one class of elements keeps interface dispatch monomorphic. Scripts drop the text that nobody reads. The rest AngleSharp makes
/// itself. Thread-safe.
/// </summary>
/// <param name="inner">AngleSharp's own factory.</param>
internal sealed class PlainElements(IHtmlElementConstructionFactory inner) : IHtmlElementConstructionFactory
{
    // Not those that the tree builder or the document asks for by class: html, head, body, frameset, base, form, template, table.
    private static readonly HashSet<string> s_plain = new(StringComparer.Ordinal)
    {
        "a", "address", "article", "aside", "b", "big", "blockquote", "br", "button", "center", "code", "dd", "del", "details", "div", "dl",
        "dt", "em", "fieldset", "figcaption", "figure",
        "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "iframe", "img", "input", "ins", "label", "legend", "li",
        "link", "main", "nav", "ol", "optgroup", "option",
        "p", "param", "picture", "pre", "q", "s", "section", "select", "small", "source", "span", "strike", "strong", "summary", "tbody",
        "td", "textarea", "tfoot", "th", "thead", "time",
        "tr", "u", "ul", "wbr",
    };

    /// <summary>
    /// How AngleSharp marks the elements of each plain name, which its tree builder goes by; learned from the first that it makes.
    /// Replaced, never changed: a reader needs no lock.
    /// </summary>
    private volatile Dictionary<string, NodeFlags> _flags = new(StringComparer.Ordinal);

    public Element Create(Document document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        var name = localName.ToString();
        if (!_flags.TryGetValue(name, out var known))
        {
            var element = inner.Create(document, localName, prefix, flags);
            if (!s_plain.Contains(name)) return element;
            Learn(name, known = element.Flags);
        }

        return new HtmlElement(document, name, prefix.IsNullOrEmpty ? null : prefix.ToString(), known);
    }

    public IConstructableScriptElement CreateScript(Document document, bool parserInserted, bool started) => new PlainScript(document);

    public Element CreateNoScript(Document document, bool scripting) => inner.CreateNoScript(document, scripting);

    public IConstructableNode CreateDocumentType(
        Document document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        inner.CreateDocumentType(document, name, publicIdentifier, systemIdentifier);

    public IConstructableMathElement CreateMath(Document document, StringOrMemory name = default) => inner.CreateMath(document, name);

    public IConstructableSvgElement CreateSvg(Document document, StringOrMemory name = default) => inner.CreateSvg(document, name);

    public IConstructableMetaElement CreateMeta(Document document) => inner.CreateMeta(document);

    public IConstructableFrameElement CreateFrame(Document document) => inner.CreateFrame(document);

    public IConstructableTemplateElement CreateTemplate(Document document) => inner.CreateTemplate(document);

    public IConstructableFormElement CreateForm(Document document) => inner.CreateForm(document);

    public Element CreateUnknown(Document document, StringOrMemory tagName) => inner.CreateUnknown(document, tagName);

    public Document CreateDocument(TextSource source, IBrowsingContext? context = null) => inner.CreateDocument(source, context);

    private void Learn(string name, NodeFlags flags) =>
        _flags = new Dictionary<string, NodeFlags>(_flags, StringComparer.Ordinal) { [name] = flags };
}
