namespace ArticleParsing.Rendering;

/// <summary>
/// Walks a part of a text with the inline spans in it: what opens, closes and stands between, properly nested. An article that the parser
/// did not make may have spans that cross or point past its text; those are passed over.
/// </summary>
internal abstract class InlineSegments
{
    /// <summary>No text of a parser's is nested deeper than there are kinds of spans.</summary>
    private const int MostNested = 8;

    private readonly Stack<(InlineSpan Span, int End)> _open = new();

    /// <summary>
    /// Parts of a text come in order, so that each span is looked at once: the next one, and those that reach out of the last part.
    /// </summary>
    private readonly List<InlineSpan> _reaching = [];
    private IReadOnlyList<InlineSpan>? _spans;
    private int _next;
    private int _end;

    /// <summary>
    /// Writes the text from <paramref name="start"/> to <paramref name="end"/>. Spans that reach out of it are cut at its edges.
    /// </summary>
    protected void Walk(string text, IReadOnlyList<InlineSpan> spans, int start, int end)
    {
        if (!ReferenceEquals(spans, _spans) || start < _end)
        {
            (_spans, _next) = (spans, 0);
            _reaching.Clear();
        }

        _end = end;
        var at = start;
        foreach (var span in _reaching) at = Take(text, span, at, start, end);
        _reaching.RemoveAll(s => s.End <= end);
        for (; _next < spans.Count && spans[_next].Start < end; _next++)
        {
            at = Take(text, spans[_next], at, start, end);
            if (spans[_next].End > end && _reaching.Count < MostNested) _reaching.Add(spans[_next]);
        }

        at = CloseUpTo(text, at, end);
        WriteText(text, at, end, null);
    }

    /// <summary>
    /// Whether a span inside the one that is about to open begins or ends at an edge of it. Looks at a few only; of more it says so too.
    /// </summary>
    protected bool HasSpanAtEdge(InlineSpan outer, int start, int end)
    {
        const int Most = 32;
        foreach (var span in _reaching)
        {
            if (!ReferenceEquals(span, outer) && span.Start < end && span.End > start) return true;
        }

        var spans = _spans!;
        for (var i = 0; i < spans.Count - _next; i++)
        {
            var span = spans[_next + i];
            if (i == Most) return true;
            if (span.Start >= end) return false;
            if (!ReferenceEquals(span, outer) && (span.Start == start || span.End == end)) return true;
        }

        return false;
    }

    /// <summary>Opens a span; false if it is not written as one, but its text is.</summary>
    protected abstract bool Open(string text, InlineSpan span, int start, int end);

    protected abstract void Close(string text, InlineSpan span, int end);

    /// <summary>Writes a part of the text that no span opens or closes in.</summary>
    protected abstract void Write(string text, int start, int end);

    /// <summary>
    /// Whether a character before a span is there only to set it off when spans are not shown: "^" and "_" of raised and lowered numbers.
    /// </summary>
    protected virtual bool IsSetOff(string text, InlineSpan span) => false;

    /// <summary>Writes what stands before a span, and opens it.</summary>
    /// <returns>Up to where the text is written.</returns>
    private int Take(string text, InlineSpan span, int at, int start, int end)
    {
        var from = Math.Max(span.Start, start);
        var to = Math.Min(span.End, end);
        if (span.Start < 0 || span.End > text.Length || from >= to) return at;
        at = CloseUpTo(text, at, from);
        if (from < at || (_open.Count > 0 && to > _open.Peek().End)) return at;
        at = WriteText(text, at, from, span);
        if (Open(text, span, from, to)) _open.Push((span, to));
        return at;
    }

    private int CloseUpTo(string text, int at, int position)
    {
        while (_open.Count > 0 && _open.Peek().End <= position)
        {
            var (span, end) = _open.Pop();
            if (end > at) Write(text, at, end);
            at = Math.Max(at, end);
            Close(text, span, end);
        }

        return at;
    }

    private int WriteText(string text, int from, int to, InlineSpan? next)
    {
        var end = next is not null && to > from && IsSetOff(text, next) ? to - 1 : to;
        if (end > from) Write(text, from, end);
        return to;
    }
}
