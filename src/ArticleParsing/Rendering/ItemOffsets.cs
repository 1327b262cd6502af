namespace ArticleParsing.Rendering;

/// <summary>Where the items of a list and the cells of a table stand in the block's text, whose spans and quotations count in it.</summary>
internal struct ItemOffsets(string text)
{
    private int _next;

    /// <summary>
    /// The start of the next item; -1 if the text holds another one there, as in an article that the parser did not make.
    /// </summary>
    public int Next(string item)
    {
        var start = _next;
        _next += item.Length + 1;
        return start + item.Length <= text.Length && string.CompareOrdinal(text, start, item, 0, item.Length) == 0 ? start : -1;
    }
}
