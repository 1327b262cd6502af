using System.Text;
using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;

namespace ArticleParsing.Composition.Body;

/// <summary>Puts the texts of blocks together to one; their inline markup moves along.</summary>
internal sealed class SpannedText(UrlResolver urls)
{
    private readonly StringBuilder _text = new();
    private readonly List<InlineSpan> _spans = [];

    public string Text => _text.ToString();

    public IReadOnlyList<InlineSpan> Spans => _spans.Count == 0 ? [] : _spans.ToArray();

    public int Length => _text.Length;

    public void Append(char separator) => _text.Append(separator);

    /// <summary>Adds a block's text.</summary>
    /// <param name="block">The block.</param>
    /// <param name="keepsLines">Whether the line breaks that the page shows become line feeds; else they are spaces.</param>
    public void Append(Block block, bool keepsLines = false)
    {
        var start = _text.Length;
        _text.Append(block.Text);
        if (keepsLines)
        {
            foreach (var at in block.LineBreaks) _text[start + at] = '\n';
        }

        foreach (var range in block.Ranges)
        {
            var url = range.Url is null ? null : urls.ResolveLink(range.Url);
            if (url is null && range.Kind == InlineKind.Link) continue;
            _spans.Add(new InlineSpan(start + range.Start, start + range.End, range.Kind, url));
        }
    }

    /// <summary>Adds a part of this text once more, with its markup.</summary>
    public void Repeat(int start, int end)
    {
        if (start == end) return;
        var shift = _text.Length - start;
        _text.Append(_text.ToString(start, end - start));
        var count = _spans.Count;
        for (var i = FirstFrom(start); i < count && _spans[i].Start < end; i++)
        {
            if (_spans[i].End <= end) _spans.Add(_spans[i] with { Start = _spans[i].Start + shift, End = _spans[i].End + shift });
        }
    }

    /// <summary>The first span from a place on; they are in order.</summary>
    private int FirstFrom(int start)
    {
        int low = 0, high = _spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The text from a place on.</summary>
    public string From(int start) => _text.ToString(start, _text.Length - start);
}
