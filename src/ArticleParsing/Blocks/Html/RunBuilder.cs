using System.Text;
using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks.Html;

/// <summary>Gathers the text of one inline run, folding white space as a browser does, and the inline markup and time inside it.</summary>
internal sealed class RunBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<Link> _links = [];
    private readonly InlineRanges _ranges = new();
    private readonly List<int> _breaksAt = [];
    private readonly List<InlinePart> _parts = [];
    private int _partsOfEarlierRuns;
    private bool _pendingSpace;
    private bool _pendingBreak;
    private int _lineBreaks;
    private int _linkLength;
    private int _strongLength;

    /// <summary>What has been gathered so far.</summary>
    public string Text => _text.ToString();

    public int Length => _text.Length;

    public bool IsEmpty => _text.Length == 0;

    public bool KeepWhiteSpace { get; set; }

    /// <summary>How many elements that make text bold are open.</summary>
    public int StrongDepth { get; set; }

    public (string Url, string? Rel)? OpenLink { get; set; }

    public string? InlineTokens { get; private set; }

    public string? DateTime { get; set; }

    /// <summary>The source of the formula that the run is; null if it is none.</summary>
    public string? MathSource { get; set; }

    /// <summary>The last character shown; NUL at the start of a run and after white space.</summary>
    public char Last => _pendingSpace || _text.Length == 0 ? '\0' : _text[_text.Length - 1];

    public bool IsOpen(InlineKind kind) => _ranges.IsOpen(kind);

    public void Open(InlineKind kind, string? url = null) => _ranges.Open(kind, url, _text.Length);

    public void Close(InlineKind kind) => _ranges.Close(kind, _text);

    /// <summary>Notes that an inline element starts whose range is kept.</summary>
    /// <returns>Its number for <see cref="ClosePart"/>; -1 when the run has as many parts as are kept.</returns>
    public int OpenPart(string tag, string tokens)
    {
        const int Most = 12;
        if (_parts.Count == Most) return -1;
        _parts.Add(new InlinePart(_text.Length, -1, tag, tokens));
        return _partsOfEarlierRuns + _parts.Count - 1;
    }

    public void ClosePart(int number)
    {
        var part = number - _partsOfEarlierRuns;
        if (part < 0) return; // The run ended inside it.
        var (start, end) = (_parts[part].Start, _text.Length);
        while (start < end && _text[start] == ' ') start++;
        _parts[part] = _parts[part] with { Start = start, End = end };
    }

    /// <summary>Adds a character that is not the page's: what sets an exponent or a note's mark off.</summary>
    public void AppendMark(char c)
    {
        EndSpace();
        _text.Append(c);
    }

    /// <summary>Whether the run ends in a text, with nothing between.</summary>
    public bool EndsWith(string text)
    {
        if (_pendingSpace || text.Length > _text.Length) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (_text[_text.Length - text.Length + i] != text[i]) return false;
        }

        return true;
    }

    /// <summary>The characters at a distance from the end of the run, the last being at 1; NUL before its start.</summary>
    public char FromEnd(int distance) => distance <= _text.Length ? _text[_text.Length - distance] : '\0';

    /// <summary>Puts another character in the place of one near the end.</summary>
    public void ReplaceFromEnd(int distance, char c) => _text[_text.Length - distance] = c;

    /// <summary>Takes back the last characters of the run.</summary>
    public void TakeBack(int count)
    {
        _text.Length -= count;
        _ranges.Truncate(_text.Length);
        MoveLinks(0, _text.Length);
    }

    public void Append(string text)
    {
        var start = _text.Length;
        if (KeepWhiteSpace) AppendKept(text);
        else AppendFolded(text);
        var added = _text.Length - start;
        if (added == 0) return;
        _lineBreaks = 0;
        if (StrongDepth > 0) _strongLength += added;
        if (OpenLink is { } link) AddLink(link.Url, link.Rel, start, added);
    }

    /// <summary>
    /// Notes class and id of an inline element around the run that is to come. Nested ones add up, as long as they say something.
    /// </summary>
    public void AddInlineTokens(string tokens)
    {
        if (InlineTokens is null) InlineTokens = tokens;
        else if (!ReferenceEquals(InlineTokens, tokens) && InlineTokens.Length + tokens.Length < LongestValues.InlineTokens)
            InlineTokens += " " + tokens;
    }

    /// <summary>Notes a line break; true if it is the second in a row, which ends a paragraph.</summary>
    public bool LineBreak()
    {
        if (KeepWhiteSpace)
        {
            _text.Append('\n');
            return false;
        }

        _pendingSpace = _pendingBreak = true;
        return ++_lineBreaks >= 2;
    }

    /// <summary>Links point into the text: what is cut at its ends moves or shortens them.</summary>
    private void MoveLinks(int cut, int length)
    {
        for (var i = 0; i < _links.Count; i++)
        {
            var start = Math.Min(length, Math.Max(0, _links[i].Start - cut));
            var end = Math.Min(length, Math.Max(start, _links[i].Start + _links[i].Length - cut));
            _links[i] = _links[i] with { Start = start, Length = end - start };
        }
    }

    /// <summary>The run as a block, or null if it shows nothing; the builder starts anew either way.</summary>
    public Block? Take(int index, Box box)
    {
        if (IsEmpty)
        {
            Clear();
            return null;
        }

        Block? block = null;
        var text = _text.ToString();
        var ranges = _ranges.Take(_text);
        if (KeepWhiteSpace)
        {
            var trimmed = text.TrimStart('\n');
            MoveLinks(text.Length - trimmed.Length, trimmed.TrimEnd().Length);
            for (var i = 0; i < ranges.Length; i++)
                ranges[i] = ranges[i] with { Start = ranges[i].Start - (text.Length - trimmed.Length),
                    End = ranges[i].End - (text.Length - trimmed.Length) };
            text = trimmed.TrimEnd();
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            var (kind, headingLevel) = BlockKinds.Get(box);
            block = new Block
            {
                Index = index,
                Kind = kind,
                Text = text,
                Box = box,
                HeadingLevel = headingLevel,
                Links = _links.Count == 0 ? [] : _links.ToArray(),
                Ranges = ranges,
                LineBreaks = _breaksAt.Count == 0 ? [] : _breaksAt.ToArray(),
                Parts = _parts.Count == 0 ? [] : TakeParts(text.Length),
                MathSource = MathSource,
                LinkLength = _linkLength,
                StrongLength = _strongLength,
                InlineTokens = InlineTokens,
                DateTime = DateTime,
            };
        }

        Clear();
        return block;
    }

    /// <summary>Elements that are still open hold the rest of the run.</summary>
    private InlinePart[] TakeParts(int length)
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            if (_parts[i].End < 0 || _parts[i].End > length) _parts[i] = _parts[i] with { End = length };
        }

        return _parts.ToArray();
    }

    private void Clear()
    {
        _text.Clear();
        _partsOfEarlierRuns += _parts.Count;
        _parts.Clear();
        _links.Clear();
        _ranges.Restart();
        _breaksAt.Clear();
        _pendingSpace = _pendingBreak = false;
        _lineBreaks = 0;
        _linkLength = _strongLength = 0;
        InlineTokens = DateTime = MathSource = null;
    }

    private void AppendFolded(string text)
    {
        var space = _text.Length;
        WhiteSpace.AppendFolded(_text, text, 0, text.Length, ref _pendingSpace);
        if (_text.Length > space) NoteBreak(space);
    }

    private void EndSpace()
    {
        var space = _text.Length;
        if (_pendingSpace && space > 0) _text.Append(' ');
        _pendingSpace = false;
        NoteBreak(space);
    }

    /// <summary>Notes that a space is a line break to the eye.</summary>
    private void NoteBreak(int space)
    {
        if (_pendingBreak && space > 0 && space < _text.Length && _text[space] == ' ') _breaksAt.Add(space);
        _pendingBreak = false;
    }

    private void AppendKept(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\r') _text.Append(Utf16.WellFormed(text, i));
        }
    }

    private void AddLink(string url, string? rel, int start, int added)
    {
        // The space between a link and the text before it is not part of the link.
        if (!KeepWhiteSpace && _text[start] == ' ')
        {
            start++;
            added--;
        }

        if (_links.Count > 0
            && _links[_links.Count - 1] is var last
            && ReferenceEquals(last.Url, url)
            && last.Start + last.Length + 1 >= start)
        {
            _links[_links.Count - 1] = last with { Length = start + added - last.Start };
            _linkLength += start + added - last.Start - last.Length;
        }
        else
        {
            _links.Add(new Link(start, added, url, rel));
            _linkLength += added;
        }
    }
}
