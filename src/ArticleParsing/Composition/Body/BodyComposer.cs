using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Classification;

namespace ArticleParsing.Composition.Body;

/// <summary>Puts the blocks labelled as body together: list items to lists, cells to tables, quotes to quotes, notes to a list at the end.</summary>
internal sealed class BodyComposer
{
    private readonly LabelledPage _blocks;
    private readonly IReadOnlyDictionary<int, int> _figureAt;
    private readonly UrlResolver _urls;
    private readonly ListComposer _lists;
    private readonly TableComposer _tables;
    private readonly NoteComposer _notes;
    private readonly List<BodyBlock> _body = [];
    private readonly List<int> _sources = [];
    private readonly int _first;
    private readonly int _last = -1;
    private int _next;

    private BodyComposer(BlockTree tree, LabelledPage blocks, IReadOnlyDictionary<int, int> figureAt, UrlResolver urls)
    {
        _blocks = blocks;
        _figureAt = figureAt;
        _urls = urls;
        _lists = new ListComposer(urls);
        _tables = new TableComposer(tree.Boxes, blocks, urls);
        _notes = new NoteComposer(blocks);
        _first = blocks.Count;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!blocks[i].Role.StandsInBody()) continue;
            _first = Math.Min(_first, i);
            _last = i;
        }
    }

    /// <param name="tree">The page.</param>
    /// <param name="blocks">All blocks of the page.</param>
    /// <param name="figureAt">The index of the figure that stands at a block.</param>
    /// <param name="urls">Resolves addresses.</param>
    public static ComposedBody Compose(BlockTree tree, LabelledPage blocks, IReadOnlyDictionary<int, int> figureAt, UrlResolver urls)
    {
        var composer = new BodyComposer(tree, blocks, figureAt, urls);
        while (composer._next < blocks.Count) composer.Take();
        if (composer._notes.Compose(urls) is { } notes) composer.Add(notes, blocks.Count);
        return new ComposedBody(composer._body, composer._sources);
    }

    /// <summary>The running text of a body, as <see cref="Article.BodyText"/> defines it.</summary>
    public static string TextOf(IReadOnlyList<BodyBlock> body)
    {
        var texts = new List<string>(body.Count);
        foreach (var block in body)
        {
            if (block is not (PullQuoteBlock or FigureBlock or EmbedBlock) && block.Text.Length > 0) texts.Add(block.Text);
        }

        return string.Join("\n\n", texts);
    }

    private void Add(BodyBlock block, int source)
    {
        _body.Add(block);
        _sources.Add(source);
    }

    private void Take()
    {
        var at = _next;
        var (block, role, _, _) = _blocks[at];
        if (_notes.Holds(at) || TakePost(block))
        {
            _next = Math.Max(_next, at + 1);
            return;
        }

        if (_figureAt.TryGetValue(at, out var figure)) Add(new FigureBlock(figure), at);
        switch (role)
        {
            case Role.Paragraph when block.MathSource is { } source:
                Add(new MathBlock(source), at);
                break;
            case Role.Paragraph:
                var paragraph = Texts([block], keepsLines: true);
                Add(new ParagraphBlock(paragraph.Text) { Spans = paragraph.Spans }, at);
                break;
            case Role.Heading:
                Add(new HeadingBlock(block.Text, block.HeadingLevel == 0 ? 2 : block.HeadingLevel) { Spans = Texts([block]).Spans }, at);
                break;
            case Role.PullQuote:
                Add(new PullQuoteBlock(block.Text) { Spans = Texts([block]).Spans }, at);
                break;
            case Role.Code:
                var code = Texts(TakeRun(role, block.Box.Nearest("pre")));
                Add(new CodeBlock(code.Text) { Spans = [.. code.Spans.Where(s => s.Kind != InlineKind.Code)], Language = CodeLanguage.Find(block) }, at);
                return;
            case Role.Quote:
                var quote = Texts(TakeRun(role, block.Box.Nearest("blockquote")), keepsLines: true);
                Add(new QuoteBlock(quote.Text) { Spans = quote.Spans }, at);
                return;
            case Role.ListItem:
                var list = ListComposer.ListOf(block);
                Add(_lists.Compose(list, TakeRun(role, list)), at);
                return;
            case Role.Table:
                TakeTable(block, at);
                return;
            case Role.Embed when block.Media?.Url is { } url && _urls.Resolve(url) is { } absolute:
                Add(new EmbedBlock(absolute), at);
                break;
        }

        _next++;
    }

    private SpannedText Texts(IReadOnlyList<Block> blocks, bool keepsLines = false)
    {
        var text = new SpannedText(_urls);
        foreach (var block in blocks)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(block, keepsLines);
        }

        return text;
    }

    /// <summary>A post between body blocks is embedded, whatever its words by themselves look like.</summary>
    private bool TakePost(Block block)
    {
        if (block.Box.Post is not { } post || block.Index < _first || block.Index > _last || _urls.Resolve(post.Url) is not { } url) return false;
        var box = block.Box;
        while (box.Parent is { } parent && parent.Post == post) box = parent;
        Add(new EmbedBlock(url, post.Quote, post.Author), block.Index);
        _next = box.EndBlock;
        return true;
    }

    private void TakeTable(Block block, int at)
    {
        if (block.Box.Nearest("table") is { } table && _tables.IsWhole(table))
        {
            Add(_tables.Compose(table), at);
            _next = Math.Max(at + 1, table.EndBlock);
            for (var i = at; i < table.EndBlock; i++)
            {
                if (_figureAt.TryGetValue(i, out var figure)) Add(new FigureBlock(figure), i);
            }
        }
        else
        {
            Add(_tables.Compose(TakeRun(Role.Table, block.Box.Nearest("table"))), at);
        }
    }

    /// <summary>The blocks from here on that have the role and stand in the box; blocks of other roles between them that are not body are passed over.</summary>
    private List<Block> TakeRun(Role role, Box? box)
    {
        var run = new List<Block>();
        var end = box?.EndBlock ?? int.MaxValue;
        var last = _next;
        for (var i = _next; i < Math.Min(end, _blocks.Count); i++)
        {
            if (_blocks[i].Role == role && !_notes.Holds(i))
            {
                run.Add(_blocks[i].Block);
                last = i;
            }
            else if (_blocks[i].Role.StandsInBody() || box is null || _figureAt.ContainsKey(i))
            {
                break;
            }
        }

        _next = last + 1;
        return run;
    }
}
