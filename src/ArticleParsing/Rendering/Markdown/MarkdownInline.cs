using System.Globalization;

namespace ArticleParsing.Rendering.Markdown;

/// <summary>
/// Writes a line of a text with its links, emphasis and other inline markup. What Markdown would not read as it is meant stays plain text:
/// emphasis inside
/// a word before punctuation, marks beside other marks. Raised, lowered and deleted text has no markup in CommonMark.
/// </summary>
internal sealed class MarkdownInline(TextOutput output) : InlineSegments
{
    private MarkdownText _line;
    private MarkdownPlace _place;
    private int _start;
    private int _end;
    private string? _text;
    private int _firstDollar;

    /// <summary>Where the last mark closed: another that opens there would become one with it.</summary>
    private int _closed = -1;
    private readonly HashSet<InlineKind> _open = [];
    private bool _inLink;
    private bool _inCode;

    /// <summary>Writes the text from <paramref name="start"/> to <paramref name="end"/>, which is one line.</summary>
    public void Write(string text, IReadOnlyList<InlineSpan> spans, int start, int end, MarkdownPlace place)
    {
        _line = new MarkdownText(text, start, end, place);
        if (spans.Count == 0)
        {
            _line.WriteTo(output);
            return;
        }

        (_place, _start, _end, _closed) = (place, _line.Start, _line.End, -1);
        // Of the whole text: the cells of a row are one line.
        if (!ReferenceEquals(text, _text)) (_text, _firstDollar) = (text, text.IndexOf('$'));
        Walk(text, spans, _start, _end);
    }

    protected override bool Open(string text, InlineSpan span, int start, int end)
    {
        if (_inCode) return false;
        switch (span.Kind)
        {
            case InlineKind.Link or InlineKind.NoteReference:
                if (_inLink || IsTick(text, start, end) || MarkdownAddress.Safe(span.Url) is null) return false;
                _inLink = true;
                output.Write("[");
                return true;
            case InlineKind.Code:
                if (start == _closed || !CanBeCode(text, start, end)) return false;
                _inCode = true;
                output.Write(CodeFence(text, start, end) + (NeedsPadding(text, start, end) ? " " : ""));
                return true;
            default:
                if (MarkOf(span.Kind) is not { } mark || _open.Contains(span.Kind) || !CanMark(text, span, start, end)) return false;
                _open.Add(span.Kind);
                output.Write(mark);
                return true;
        }
    }

    protected override void Close(string text, InlineSpan span, int end)
    {
        var start = Math.Max(span.Start, _start);
        switch (span.Kind)
        {
            case InlineKind.Link or InlineKind.NoteReference:
                _inLink = false;
                output.Write("](<").Write(MarkdownAddress.Safe(span.Url)!).Write(">)");
                break;
            case InlineKind.Code:
                (_inCode, _closed) = (false, end);
                output.Write((NeedsPadding(text, start, end) ? " " : "") + CodeFence(text, start, end));
                break;
            default:
                output.Write(MarkOf(span.Kind)!);
                _open.Remove(span.Kind);
                _closed = end;
                break;
        }
    }

    protected override void Write(string text, int start, int end)
    {
        if (_inCode) output.WriteWords(text.Substring(start, end - start));
        else _line.WriteTo(output, start, end);
    }

    private static string? MarkOf(InlineKind kind) => kind switch
    {
        InlineKind.Emphasis => "*",
        InlineKind.Strong => "**",
        _ => null,
    };

    /// <summary>
    /// Whether a mark before and after the words is read as one (CommonMark 0.31, 6.2): next to a letter or digit there must be no
    /// punctuation inside, and no other mark may stand at the place.
    /// </summary>
    private bool CanMark(string text, InlineSpan span, int start, int end)
    {
        if (start == _closed || char.IsWhiteSpace(text[start]) || char.IsWhiteSpace(text[end - 1])) return false;
        var isInWord = (start > _start && IsLetter(text[start - 1])) || (end < _end && IsLetter(text[end]));
        if (isInWord && HasSpanAtEdge(span, start, end)) return false; // The mark of that one is punctuation.
        var opens = !IsPunctuation(text[start]) || start == _start || !IsLetter(text[start - 1]);
        var closes = !IsPunctuation(text[end - 1]) || end == _end || !IsLetter(text[end]);
        return opens && closes && !(start > _start && IsMark(text[start - 1])) && !(end < _end && IsMark(text[end]));
    }

    private bool EndsPlace(char c) => c switch
    {
        '|' => _place == MarkdownPlace.Cell,
        '{' => _place == MarkdownPlace.Heading,
        _ => false,
    };

    /// <summary>In code nothing can be escaped: what would end it, a cell or a line stays outside.</summary>
    private bool CanBeCode(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsControl(text[i]) || EndsPlace(text[i])) return false;
            if (text[i] == '<' && i + 1 < end && text[i + 1] == '!') return false;
            if (_inLink && text[i] is '[' or ']') return false; // The link would end there.
            if (text[i] == '$' && _firstDollar >= 0 && _firstDollar < start) return false; // With the one before it would be a formula.
        }

        return !char.IsWhiteSpace(text[start])
            && !char.IsWhiteSpace(text[end - 1])
            && (start == _start || text[start - 1] != '`')
            && (end == _end || text[end] != '`');
    }

    /// <summary>"[x]" is a box that is ticked to readers that know task lists.</summary>
    private static bool IsTick(string text, int start, int end) => end - start == 1 && text[start] is 'x' or 'X';

    private static bool NeedsPadding(string text, int start, int end) => text[start] == '`' || text[end - 1] == '`';

    private static string CodeFence(string text, int start, int end)
    {
        int longest = 0, run = 0;
        for (var i = start; i < end; i++)
        {
            run = text[i] == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('`', longest + 1);
    }

    private static bool IsMark(char c) => c is '*' or '_' or '~' or '`';

    private static bool IsLetter(char c) => !char.IsWhiteSpace(c) && !IsPunctuation(c);

    private static bool IsPunctuation(char c) =>
        char.IsPunctuation(c) || char.IsSymbol(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Surrogate;
}
