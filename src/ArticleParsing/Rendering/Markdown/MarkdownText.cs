namespace ArticleParsing.Rendering.Markdown;

/// <summary>
/// A line of a page's words, written so that Markdown reads it as words (CommonMark 0.31, 2.4: a backslash before ASCII punctuation). White
/// space around it is left out; line feeds and other control characters in it become spaces.
/// </summary>
internal readonly struct MarkdownText
{
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private readonly MarkdownPlace _place;

    public MarkdownText(string text, int start, int end, MarkdownPlace place)
    {
        while (start < end && MarkdownSyntax.IsSpace(text[start])) start++;
        while (end > start && MarkdownSyntax.IsSpace(text[end - 1])) end--;
        (_text, _start, _end, _place) = (text, start, end, place);
    }

    public int Start => _start;

    public int End => _end;

    public bool IsEmpty => _start == _end;

    /// <summary>Whether nothing of the text would be seen.</summary>
    public static bool IsBlank(string text) => new MarkdownText(text, 0, text.Length, MarkdownPlace.Line).IsEmpty;

    public void WriteTo(TextOutput output) => WriteTo(output, _start, _end);

    /// <summary>
    /// Writes a part of the line. No reader is to make a link of an address that inline markup cuts to pieces, or that is in a link.
    /// </summary>
    public void WriteTo(TextOutput output, int from, int to)
    {
        var isPart = from > _start || to < _end;
        var marker = MarkdownSyntax.ListMarkerEnd(_text, _start, _end);
        var wordStart = from;
        bool? wordHoldsMarkup = null; // Looked at once a word, and only in addresses.
        for (var i = from; i < to; i++)
        {
            var c = _text[i];
            if (MarkdownSyntax.IsSpace(c))
            {
                output.Write(char.IsControl(c) ? ' ' : c);
                (wordStart, wordHoldsMarkup) = (i + 1, null);
                continue;
            }

            // Markdig looks for attributes in the raw line of a heading, backslashes or not.
            if (c == '{' && _place == MarkdownPlace.Heading)
            {
                output.Write("&#123;");
                continue;
            }

            var escapes = i == marker || IsMarkup(i) || (IsAtMark(i, from, to) && IsRiskyAtMark(i));
            if (!escapes && MarkdownSyntax.BeginsAddress(_text, i, _start, _end))
                escapes = isPart || (wordHoldsMarkup ??= HoldsMarkup(wordStart));
            if (escapes) output.Write('\\');
            output.Write(c);
        }
    }

    /// <summary>
    /// Whether a mark of ours stands beside a character: with it, or with a link, it could be markup ("!" and a link are a picture).
    /// </summary>
    private bool IsAtMark(int i, int from, int to) => (i == from && from > _start) || (i + 1 == to && to < _end);

    private bool IsRiskyAtMark(int i) =>
        _text[i] == '_'
            || _text[i] is '!' or ':' or ';' or '<' or '=' or '+' or '$' && i + 1 < _end && !MarkdownSyntax.IsSpace(_text[i + 1]);

    private bool IsMarkup(int i) => MarkdownSyntax.IsMarkup(_text, i, _start, _end, _place);

    /// <summary>
    /// Readers that make links of addresses take them as they are written, backslashes included: one that needs a backslash, or is followed
    /// by that of a line break, must not be a link.
    /// </summary>
    private bool HoldsMarkup(int wordStart)
    {
        var i = wordStart;
        for (; i < _end && !MarkdownSyntax.IsSpace(_text[i]); i++)
        {
            if (IsMarkup(i)) return true;
        }

        return i == _end && _place == MarkdownPlace.BrokenLine;
    }
}
