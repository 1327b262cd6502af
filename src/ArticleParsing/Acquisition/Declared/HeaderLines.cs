namespace ArticleParsing.Acquisition.Declared;

/// <summary>
/// The first lines of a text one by one, trimmed, with the place where each ends. Blank lines before the first do not count.
/// </summary>
internal struct HeaderLines
{
    private readonly string _text;

    public HeaderLines(string text)
    {
        _text = text;
        while (End < text.Length && (char.IsWhiteSpace(text[End]) || text[End] == '\uFEFF')) End++;
    }

    public string Current { get; private set; } = "";

    /// <summary>Where the line after the current one begins.</summary>
    public int End { get; private set; }

    public bool MoveNext()
    {
        if (End >= _text.Length) return false;
        var end = _text.IndexOfAny(s_lineEnds, End);
        if (end < 0) end = _text.Length;
        Current = _text.Substring(End, Math.Min(end - End, Longest)).Trim();
        End = Math.Min(_text.Length, end + (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : 1));
        return true;
    }

    /// <summary>Nothing longer is a header.</summary>
    private const int Longest = 2_000;

    private static readonly char[] s_lineEnds = ['\n', '\r'];
}
