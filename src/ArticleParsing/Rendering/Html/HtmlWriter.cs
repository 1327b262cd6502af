using System.Text;
using ArticleParsing.Limits;

namespace ArticleParsing.Rendering.Html;

/// <summary>
/// Writes HTML that can hold nothing but what is on its lists: elements and attributes by name, addresses by scheme. Every text is encoded.
/// A name that is not on the lists is a mistake of ours and throws. Counts a step for every character of the page, so that writing can be
/// stopped anywhere.
/// </summary>
internal sealed class HtmlWriter(WorkBudget budget)
{
    public static readonly HashSet<string> Elements =
    [
        "article", "header", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "q", "span", "cite", "aside",
        "figure", "img", "figcaption",
        "table", "thead", "tbody", "tr", "th", "td", "pre", "code", "a", "time", "small", "br", "em", "strong", "sub", "sup", "del",
    ];

    /// <summary>Attributes that hold an address: http or https, or they are left out.</summary>
    public static readonly HashSet<string> AddressAttributes = ["href", "src", "cite"];

    public static readonly HashSet<string> TextAttributes = ["lang", "dir", "class", "rel", "alt", "datetime", "title", "start"];

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

    public StringBuilder Html => _html;

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

    /// <summary>How long an address is in an attribute.</summary>
    public static int EncodedLength(string address)
    {
        var length = address.Length;
        foreach (var c in address) length += (EncodedOf(c)?.Length ?? 1) - 1;
        return length;
    }

    private void Encode(string text, int start, int end)
    {
        var written = start; // What stays as it is goes in runs.
        for (var i = start; i < end; i++)
        {
            budget.Step();
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1])) i++;
            else if (EncodedOf(c) is { } encoded)
            {
                _html.Append(text, written, i - written).Append(encoded);
                written = i + 1;
            }
        }

        _html.Append(text, written, end - written);
    }

    /// <summary>
    /// What stands for a character that may not stand for itself; null for any other. Control characters are errors in HTML.
    /// </summary>
    private static string? EncodedOf(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\t' or '\n' => null,
        _ when char.IsControl(c) => "",
        _ when char.IsSurrogate(c) => "\uFFFD",
        _ => null,
    };
}
