using System.Text;

namespace ArticleParsing.Blocks.Html;

/// <summary>
/// Collects the inline ranges of a run. An element inside another of its kind adds nothing, so the number of open ranges, which each
/// further run of a long element repeats, is that of the kinds.
/// </summary>
internal sealed class InlineRanges
{
    private static readonly int s_kinds = (int)InlineKind.NoteReference + 1;

    private readonly List<InlineRange> _closed = [];
    private readonly int[] _depth = new int[s_kinds];
    private readonly int[] _start = new int[s_kinds];
    private readonly string?[] _url = new string?[s_kinds];
    private int _open;

    /// <summary>Whether an element of the kind is open.</summary>
    public bool IsOpen(InlineKind kind) => _depth[(int)kind] > 0;

    public void Open(InlineKind kind, string? url, int start)
    {
        if (_depth[(int)kind]++ > 0) return;
        _open++;
        _start[(int)kind] = start;
        _url[(int)kind] = url;
    }

    public void Close(InlineKind kind, StringBuilder text)
    {
        if (--_depth[(int)kind] > 0) return;
        _open--;
        Add(kind, text);
    }

    /// <summary>Forgets what the text no longer holds once it is cut to a length.</summary>
    public void Truncate(int length) => _closed.RemoveAll(r => r.End > length);

    /// <summary>The ranges of the run, outer ones first; what is open goes on in the next run.</summary>
    public InlineRange[] Take(StringBuilder text)
    {
        if (_open > 0)
        {
            for (var kind = 0; kind < _depth.Length; kind++)
            {
                if (_depth[kind] > 0) Add((InlineKind)kind, text);
            }
        }

        if (_closed.Count == 0) return [];
        if (_closed.Count > 1)
            _closed.Sort(
                static (a, b) => a.Start != b.Start
                    ? a.Start.CompareTo(b.Start)
                    : a.End != b.End
                    ? b.End.CompareTo(a.End)
                    : a.Kind.CompareTo(b.Kind));
        return _closed.ToArray();
    }

    /// <summary>The next run starts at nought.</summary>
    public void Restart()
    {
        _closed.Clear();
        if (_open > 0) Array.Clear(_start, 0, _start.Length);
    }

    /// <summary>White space at the edges of an element is not what it marks up.</summary>
    private void Add(InlineKind kind, StringBuilder text)
    {
        var start = _start[(int)kind];
        var end = text.Length;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (start >= end) return;
        // Neighbours of one kind are one range. Only the last range may grow: growing over others could make two cross.
        var mayGrow = kind is not (InlineKind.Link or InlineKind.NoteReference) && _closed.Count > 0;
        if (mayGrow && _closed[_closed.Count - 1] is var last && last.Kind == kind && last.End == start)
            _closed[_closed.Count - 1] = last with { End = end };
        else _closed.Add(new InlineRange(start, end, kind, _url[(int)kind]));
    }
}
