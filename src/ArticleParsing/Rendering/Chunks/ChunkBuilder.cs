using System.Text;

namespace ArticleParsing.Rendering.Chunks;

/// <summary>Fills pieces with blocks, and cuts blocks that are longer than a piece.</summary>
internal sealed class ChunkBuilder(Article article, ChunkOptions options)
{
    private const string BlankLine = "\n\n";

    private readonly List<ArticleChunk> _chunks = [];
    private readonly List<BodyHeading> _path = [];
    private readonly StringBuilder _text = new();
    private int _words;
    private (int Block, int Offset) _start;
    private (int Block, int Offset) _end;

    /// <summary>Starts a section: headings of its level and below are left.</summary>
    public void Enter(BodyHeading heading)
    {
        Flush();
        while (_path.Count > 0 && _path[_path.Count - 1].Level >= heading.Level) _path.RemoveAt(_path.Count - 1);
        _path.Add(heading);
    }

    public void Add(int block)
    {
        var text = article.Body[block].Text;
        for (var at = SkipSpace(text, 0); at < text.Length;)
        {
            var end = TextCut.End(text, at, options.MaxCharacters, options.MaxWords ?? int.MaxValue);
            Append(block, text, at, end);
            at = SkipSpace(text, end);
        }
    }

    public IReadOnlyList<ArticleChunk> Finish()
    {
        Flush();
        return _chunks;
    }

    private void Append(int block, string text, int start, int end)
    {
        var words = TextCut.Words(text, start, end);
        if (_text.Length > 0
            && (_text.Length + BlankLine.Length + end - start > options.MaxCharacters
                || _words + words > (options.MaxWords ?? int.MaxValue)))
            Flush();
        if (_text.Length == 0) _start = (block, start);
        else _text.Append(BlankLine);
        _text.Append(text, start, end - start);
        _words += words;
        _end = (block, end);
    }

    private void Flush()
    {
        if (_text.Length == 0) return;
        IReadOnlyList<Quotation> quotations = [.. article.Quotations.Where(IsInside)];
        _chunks.Add(new ArticleChunk
        {
            Text = _text.ToString(),
            HeadingPath = [.. _path.Select(h => h.Text)],
            FirstBlock = _start.Block,
            Start = _start.Offset,
            LastBlock = _end.Block,
            End = _end.Offset,
            Quotations = quotations,
        });
        _text.Clear();
        _words = 0;
    }

    private bool IsInside(Quotation quotation) =>
        quotation is { Part: QuotationPart.Body, Block: { } block }
        && (block > _start.Block || (block == _start.Block && quotation.Start >= _start.Offset))
        && (block < _end.Block || (block == _end.Block && quotation.End <= _end.Offset));

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
