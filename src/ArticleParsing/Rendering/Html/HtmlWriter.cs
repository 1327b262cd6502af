using System.Text;

namespace ArticleParsing.Rendering.Html;

/// <summary>
/// Writes HTML that can hold nothing but what is on its lists: elements and attributes by name, addresses by scheme. Every text is encoded.
/// A name that is not on the lists is a mistake of ours and throws.
/// </summary>
internal sealed class HtmlWriter
{
    public static readonly HashSet<string> Elements =
    [
        "article", "header", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "q", "span", "cite", "aside", "figure", "img", "figcaption",
        "table", "tbody", "tr", "td", "pre", "code", "a", "time", "small", "br",
    ];

    /// <summary>Attributes that hold an address: http or https, or they are left out.</summary>
    public static readonly HashSet<string> AddressAttributes = ["href", "src", "cite"];

    public static readonly HashSet<string> TextAttributes = ["lang", "dir", "class", "rel", "alt", "datetime", "title"];

    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();

    public HtmlWriter Open(string element, params (string Name, string? Value)[] attributes)
    {
        Start(element, attributes);
        _open.Push(element);
        return this;
    }

    public HtmlWriter Void(string element, params (string Name, string? Value)[] attributes)
    {
        Start(element, attributes);
        return this;
    }

    public HtmlWriter Close()
    {
        _html.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    public HtmlWriter Text(string text)
    {
        Encode(text, 0, text.Length);
        return this;
    }

    public HtmlWriter Text(string text, int start, int end)
    {
        Encode(text, start, end);
        return this;
    }

    public HtmlWriter LineEnd()
    {
        _html.Append('\n');
        return this;
    }

    public override string ToString() => _html.ToString();

    private void Start(string element, (string Name, string? Value)[] attributes)
    {
        if (!Elements.Contains(element)) throw new InvalidOperationException($"The element {element} is not on the list.");
        _html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            var written = AddressAttributes.Contains(name) ? WebAddress.Safe(value)
                : TextAttributes.Contains(name) ? value
                : throw new InvalidOperationException($"The attribute {name} is not on the list.");
            if (written is null) continue;
            _html.Append(' ').Append(name).Append("=\"");
            Encode(written, 0, written.Length);
            _html.Append('"');
        }

        _html.Append('>');
    }

    private void Encode(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    _html.Append("&amp;");
                    break;
                case '<':
                    _html.Append("&lt;");
                    break;
                case '>':
                    _html.Append("&gt;");
                    break;
                case '"':
                    _html.Append("&quot;");
                    break;
                case '\'':
                    _html.Append("&#39;");
                    break;
                case '\t' or '\n':
                    _html.Append(c);
                    break;
                case < ' ' or (>= '\u007F' and < '\u00A0'):
                    break; // Control characters are errors in HTML.
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1])) _html.Append(c).Append(text[++i]);
                    else _html.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
                    break;
            }
        }
    }
}
